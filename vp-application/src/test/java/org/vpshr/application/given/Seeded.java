package org.vpshr.application.given;

import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.vpshr.application.Options;

/** Identifiers and randomness that are the same in every run, which is for tests alone. */
public final class Seeded {
    private Seeded() {}

    public static Options options(Options options, long seed) {
        return options.withIds(ids(seed)).withRandomness(new Random(seed));
    }

    public static Supplier<UUID> ids(long seed) {
        Random numbers = new Random(seed);
        return () -> new UUID(numbers.nextLong(), numbers.nextLong());
    }
}
