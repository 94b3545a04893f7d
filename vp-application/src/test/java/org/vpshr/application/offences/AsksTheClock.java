package org.vpshr.application.offences;

import java.time.Instant;

/** An offence: the time is for the options to say. */
public final class AsksTheClock {
    private AsksTheClock() {}

    public static Instant recorded() {
        return Instant.now();
    }
}
