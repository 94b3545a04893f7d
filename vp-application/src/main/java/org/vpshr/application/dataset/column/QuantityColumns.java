package org.vpshr.application.dataset.column;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.Words;
import org.vpshr.domain.measure.Quantity;

/** How numbers stand in columns, with the bounds in which they were stated (rule 95). */
public final class QuantityColumns {

    /** What was stated of a number. */
    enum Bound {
        EXACT,
        ABOUT,
        MORE_THAN,
        AT_LEAST,
        FEWER_THAN,
        AT_MOST,
        BETWEEN,
        FRACTION,
        NOT_GIVEN
    }

    private QuantityColumns() {}

    /** The number as stated, its number, its bounds. */
    public static List<Column<Quantity>> of(String name, String says) {
        return List.of(
                Column.of(
                        name,
                        ColumnType.TEXT,
                        says + ", as it was stated: 30, ~50, >700, >=5, <700, <=5, 48..60, 2/3, ?",
                        Quantity::toString),
                Column.of(
                        name + "_number",
                        ColumnType.NUMBER,
                        "the number, where one was stated, exactly or about; empty for a bound, a range or a fraction",
                        QuantityColumns::number),
                Column.of(name + "_low", ColumnType.NUMBER, "no less than this", QuantityColumns::low),
                Column.of(name + "_high", ColumnType.NUMBER, "no more than this", QuantityColumns::high),
                Column.of(
                        name + "_bound",
                        Bound.class,
                        "how the number was stated; more-than and fewer-than leave out the bound itself",
                        quantity -> Words.of(bound(quantity))));
    }

    private static @Nullable BigDecimal number(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Exact exact -> exact.value();
            case Quantity.About about -> about.value();
            default -> null;
        };
    }

    private static @Nullable BigDecimal low(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Exact exact -> exact.value();
            case Quantity.MoreThan more -> more.value();
            case Quantity.AtLeast least -> least.value();
            case Quantity.Between between -> between.low();
            default -> null;
        };
    }

    private static @Nullable BigDecimal high(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Exact exact -> exact.value();
            case Quantity.FewerThan fewer -> fewer.value();
            case Quantity.AtMost most -> most.value();
            case Quantity.Between between -> between.high();
            default -> null;
        };
    }

    private static Bound bound(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Exact q -> Bound.EXACT;
            case Quantity.About q -> Bound.ABOUT;
            case Quantity.MoreThan q -> Bound.MORE_THAN;
            case Quantity.AtLeast q -> Bound.AT_LEAST;
            case Quantity.FewerThan q -> Bound.FEWER_THAN;
            case Quantity.AtMost q -> Bound.AT_MOST;
            case Quantity.Between q -> Bound.BETWEEN;
            case Quantity.Fraction q -> Bound.FRACTION;
            case Quantity.NotGiven q -> Bound.NOT_GIVEN;
        };
    }
}
