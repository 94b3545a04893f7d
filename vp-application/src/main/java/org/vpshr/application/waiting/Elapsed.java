package org.vpshr.application.waiting;

import java.time.Duration;
import java.util.Locale;

/** What has passed since a moment, by a clock that nobody sets. */
public final class Elapsed {
    private static final long TENTHS_UP_TO = Duration.ofSeconds(2).toMillis();

    private final long begun = System.nanoTime();

    private Elapsed() {}

    public static Elapsed fromNow() {
        return new Elapsed();
    }

    public Duration time() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** A time in seconds, as a message says it. */
    public static String words(Duration time) {
        long millis = time.toMillis();
        if (millis < TENTHS_UP_TO) {
            return String.format(Locale.ROOT, "%.1f seconds", millis / 1000.0);
        }
        return String.format(Locale.ROOT, "%,d seconds", Math.round(millis / 1000.0));
    }
}
