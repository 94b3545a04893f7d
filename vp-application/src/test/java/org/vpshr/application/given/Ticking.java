package org.vpshr.application.given;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that shows what it is set to. */
public final class Ticking implements InstantSource {
    private Instant now = Instant.parse("2019-01-21T10:00:00Z");

    public Ticking at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
