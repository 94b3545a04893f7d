package org.vpshr.domain.matter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.measure.Quantity;

/** Numbers that were stated as they are, without a bound. */
final class Exactly {
    private Exactly() {}

    /** Nothing where there are none, or one of them is not exact. */
    static Optional<BigDecimal> sum(List<Quantity> numbers) {
        boolean all = numbers.stream().allMatch(Quantity.Exact.class::isInstance);
        return numbers.isEmpty() || !all
                ? Optional.empty()
                : Optional.of(numbers.stream()
                        .map(each -> ((Quantity.Exact) each).value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Whether the one is surely more than the other. */
    static boolean more(@Nullable Quantity one, @Nullable Quantity other) {
        return one instanceof Quantity.Exact(BigDecimal left)
                && other instanceof Quantity.Exact(BigDecimal right)
                && left.compareTo(right) > 0;
    }
}
