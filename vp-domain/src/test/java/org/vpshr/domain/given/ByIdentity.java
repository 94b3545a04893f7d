package org.vpshr.domain.given;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * The same values, known by itself. Others are known by all that they are made of, and that is compared at every draw:
 * for what is made of hundreds it takes longer than the draw.
 *
 * @param <T> what is drawn
 */
public final class ByIdentity<T> implements Arbitrary<T> {
    private final Arbitrary<T> values;

    private ByIdentity(Arbitrary<T> values) {
        this.values = values;
    }

    /**
     * {@return the same values, each known by itself}
     *
     * @param <T> what is drawn
     * @param values what is drawn from
     */
    public static <T> Arbitrary<T> of(Arbitrary<T> values) {
        return new ByIdentity<>(values);
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return values.generator(genSize);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return values.edgeCases(maxEdgeCases);
    }
}
