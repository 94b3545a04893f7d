package org.vpshr.domain.given;

import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Identifiers that are the same in every run, which is for tests alone: whoever knows the seed can guess them. */
public final class SeededIds {
    private SeededIds() {}

    /**
     * {@return identifiers that follow from the seed}
     *
     * @param seed the same gives the same
     */
    public static Supplier<UUID> from(long seed) {
        Random numbers = new Random(seed);
        return () -> new UUID(numbers.nextLong(), numbers.nextLong());
    }
}
