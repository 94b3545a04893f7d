package org.vpshr.application.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** What comes by itself, on a machine that may have much else to do. */
final class Until {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Until() {}

    static void holds(BooleanSupplier what) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!what.getAsBoolean() && System.nanoTime() < end) {
            pause(20);
        }
        assertThat(what.getAsBoolean()).isTrue();
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
