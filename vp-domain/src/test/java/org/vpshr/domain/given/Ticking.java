package org.vpshr.domain.given;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A clock that shows what it is set to, and goes on by a step at each look where it is told to tick. */
public final class Ticking implements InstantSource {
    private Instant now = Instant.parse("2019-01-21T10:00:00Z");
    private Duration step = Duration.ZERO;

    /** A clock that stands still, in January 2019. */
    public Ticking() {}

    /**
     * Sets it to an instant.
     *
     * @param instant such as {@code 2019-03-01T09:00:00Z}
     * @return the same clock
     */
    public synchronized Ticking at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    /**
     * Sets it to the beginning of a day (UTC).
     *
     * @param day such as {@code 2019-03-01}
     * @return the same clock
     */
    public synchronized Ticking on(String day) {
        now = LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
        return this;
    }

    /**
     * Sets it forward.
     *
     * @param by by how much
     * @return the same clock
     */
    public synchronized Ticking later(Duration by) {
        now = now.plus(by);
        return this;
    }

    /**
     * From now on each look is so much later than the one before.
     *
     * @param each by how much
     * @return the same clock
     */
    public synchronized Ticking by(Duration each) {
        step = each;
        return this;
    }

    @Override
    public synchronized Instant instant() {
        Instant shown = now;
        now = now.plus(step);
        return shown;
    }
}
