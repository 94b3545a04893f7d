package org.vpshr.application.given;

import java.util.Random;
import org.vpshr.application.Options;
import org.vpshr.domain.given.SeededIds;

/** Identifiers and randomness that are the same in every run, which is for tests alone. */
public final class Seeded {
    private Seeded() {}

    public static Options options(Options options, long seed) {
        return options.withIds(SeededIds.from(seed)).withRandomness(new Random(seed));
    }
}
