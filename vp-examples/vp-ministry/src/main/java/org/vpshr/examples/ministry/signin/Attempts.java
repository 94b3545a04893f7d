package org.vpshr.examples.ministry.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

    synchronized boolean isBarred(String who) {
        Failures known = failures.get(who);
        return known != null
                && known.count() >= MOST
                && clock.instant().isBefore(known.last().plus(PAUSE));
    }

    synchronized void failed(String who) {
        Failures known = failures.get(who);
        int before = known != null && clock.instant().isBefore(known.last().plus(PAUSE)) ? known.count() : 0;
        failures.put(who, new Failures(before + 1, clock.instant()));
    }

    synchronized void succeeded(String who) {
        failures.remove(who);
    }
}
