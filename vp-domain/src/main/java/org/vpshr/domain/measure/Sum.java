package org.vpshr.domain.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.measure.Quantity.AtLeast;
import org.vpshr.domain.measure.Quantity.AtMost;
import org.vpshr.domain.measure.Quantity.Between;
import org.vpshr.domain.measure.Quantity.Exact;
import org.vpshr.domain.measure.Quantity.FewerThan;
import org.vpshr.domain.measure.Quantity.MoreThan;

/** Adds what can be added without dropping a bound (rule 96). */
final class Sum {

    /**
     * @param open whether the one bound that is there is not part of it
     */
    private record Bounds(
            @Nullable BigDecimal low, @Nullable BigDecimal high, boolean open) {}

    private Sum() {}

    static Optional<Quantity> of(Quantity a, Quantity b) {
        return bounds(a).flatMap(x -> bounds(b).flatMap(y -> quantity(x, y)));
    }

    private static Optional<Bounds> bounds(Quantity q) {
        return switch (q) {
            case Exact(BigDecimal v) -> Optional.of(new Bounds(v, v, false));
            case MoreThan(BigDecimal v) -> Optional.of(new Bounds(v, null, true));
            case AtLeast(BigDecimal v) -> Optional.of(new Bounds(v, null, false));
            case FewerThan(BigDecimal v) -> Optional.of(new Bounds(null, v, true));
            case AtMost(BigDecimal v) -> Optional.of(new Bounds(null, v, false));
            case Between(BigDecimal l, BigDecimal h) -> Optional.of(new Bounds(l, h, false));
            case Quantity.About about -> Optional.empty();
            case Quantity.Fraction fraction -> Optional.empty();
            case Quantity.NotGiven none -> Optional.empty();
        };
    }

    private static Optional<Quantity> quantity(Bounds x, Bounds y) {
        @Nullable BigDecimal low = sum(x.low(), y.low());
        @Nullable BigDecimal high = sum(x.high(), y.high());
        boolean open = x.open() || y.open();
        if (low == null) {
            return Optional.ofNullable(high).map(h -> open ? new FewerThan(h) : new AtMost(h));
        }
        if (high == null) {
            return Optional.of(open ? new MoreThan(low) : new AtLeast(low));
        }
        return Optional.of(low.compareTo(high) == 0 ? new Exact(low) : new Between(low, high));
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }
}
