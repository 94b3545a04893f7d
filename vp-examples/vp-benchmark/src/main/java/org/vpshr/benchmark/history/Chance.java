package org.vpshr.benchmark.history;

import java.util.List;
import java.util.SplittableRandom;

/** Draws that are the same for the same seed. */
final class Chance {
    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Whether it comes true, so many times of a hundred. */
    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
