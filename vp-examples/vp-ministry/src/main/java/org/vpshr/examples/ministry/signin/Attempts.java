package org.vpshr.examples.ministry.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often somebody tried to sign in of late without success. After a few times, nobody may from there for a while. */
final class Attempts {
    static final int MOST = 5;
    static final Duration PAUSE = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private record Failures(int count, Instant last) {}

    private final Clock clock;

    /** The oldest are forgotten first, so that guessing with many names fills no memory. */
    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /** Whatever somebody sends as a name takes as little room as any other. */
    private static String mark(String who) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(who.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    synchronized boolean isBarred(String who) {
        Failures known = failures.get(mark(who));
        return known != null
                && known.count() >= MOST
                && clock.instant().isBefore(known.last().plus(PAUSE));
    }

    synchronized void failed(String who) {
        Failures known = failures.remove(mark(who));
        int before = known != null && clock.instant().isBefore(known.last().plus(PAUSE)) ? known.count() : 0;
        failures.put(mark(who), new Failures(before + 1, clock.instant()));
    }

    synchronized void succeeded(String who) {
        failures.remove(mark(who));
    }
}
