package org.vpshr.benchmark.store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The time of a history: the evening of the day on which what is recorded was written. */
public final class SettableClock implements InstantSource {
    private static final int EVENING = 18;

    private volatile Instant now = Instant.EPOCH;

    /** It never goes back. */
    public void go(LocalDate day) {
        if (isBefore(day)) {
            now = evening(day);
        }
    }

    boolean isBefore(LocalDate day) {
        return now.isBefore(evening(day));
    }

    private static Instant evening(LocalDate day) {
        return day.atTime(EVENING, 0).toInstant(ZoneOffset.UTC);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
