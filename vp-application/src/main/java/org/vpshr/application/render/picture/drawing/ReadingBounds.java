package org.vpshr.application.render.picture.drawing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.vpshr.domain.measure.Quantity;

/**
 * Between which values a number lies, as it was stated.
 *
 * @param low the lower end; what has none is drawn with an arrow downwards
 * @param high the upper end; what has none is drawn with an arrow upwards
 * @param isAbout whether it was stated as about so many
 */
record ReadingBounds(double low, double high, boolean opensDown, boolean opensUp, boolean isAbout) {

    /** Nothing for a number that nobody gave. */
    static Optional<ReadingBounds> of(Quantity value) {
        return switch (value) {
            case Quantity.Exact(BigDecimal v) -> Optional.of(at(v, false, false, false));
            case Quantity.About(BigDecimal v) -> Optional.of(at(v, false, false, true));
            case Quantity.MoreThan(BigDecimal v) -> Optional.of(at(v, false, true, false));
            case Quantity.AtLeast(BigDecimal v) -> Optional.of(at(v, false, true, false));
            case Quantity.FewerThan(BigDecimal v) -> Optional.of(at(v, true, false, false));
            case Quantity.AtMost(BigDecimal v) -> Optional.of(at(v, true, false, false));
            case Quantity.Between(BigDecimal from, BigDecimal to) ->
                Optional.of(new ReadingBounds(from.doubleValue(), to.doubleValue(), false, false, false));
            case Quantity.Fraction(long part, long whole) ->
                Optional.of(at(
                        BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64),
                        false,
                        false,
                        false));
            case Quantity.NotGiven none -> Optional.empty();
        };
    }

    private static ReadingBounds at(BigDecimal value, boolean opensDown, boolean opensUp, boolean isAbout) {
        return new ReadingBounds(value.doubleValue(), value.doubleValue(), opensDown, opensUp, isAbout);
    }

    boolean isExact() {
        return low == high && !opensDown && !opensUp && !isAbout;
    }

    double middle() {
        return (low + high) / 2;
    }
}
