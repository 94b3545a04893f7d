package org.vpshr.domain.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.measure.Quantity.AtLeast;
import org.vpshr.domain.measure.Quantity.Between;
import org.vpshr.domain.measure.Quantity.Exact;
import org.vpshr.domain.measure.Quantity.MoreThan;

/** Adds what can be added without dropping a bound (rule 96). */
final class Sum {

    private record Bounds(BigDecimal low, @Nullable BigDecimal high, boolean above) {}

    private Sum() {}

    static Optional<Quantity> of(Quantity a, Quantity b) {
        return bounds(a).flatMap(x -> bounds(b).map(y -> quantity(x, y)));
    }

    private static Optional<Bounds> bounds(Quantity q) {
        return switch (q) {
            case Exact(BigDecimal v) -> Optional.of(new Bounds(v, v, false));
            case MoreThan(BigDecimal v) -> Optional.of(new Bounds(v, null, true));
            case AtLeast(BigDecimal v) -> Optional.of(new Bounds(v, null, false));
            case Between(BigDecimal l, BigDecimal h) -> Optional.of(new Bounds(l, h, false));
            case Quantity.About about -> Optional.empty();
            case Quantity.Fraction fraction -> Optional.empty();
        };
    }

    private static Quantity quantity(Bounds x, Bounds y) {
        BigDecimal low = x.low().add(y.low());
        if (x.high() == null || y.high() == null) {
            return x.above() || y.above() ? new MoreThan(low) : new AtLeast(low);
        }
        BigDecimal high = x.high().add(y.high());
        return low.compareTo(high) == 0 ? new Exact(low) : new Between(low, high);
    }
}
