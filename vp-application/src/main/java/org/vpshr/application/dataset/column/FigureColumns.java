package org.vpshr.application.dataset.column;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.Words;
import org.vpshr.domain.measure.Basis;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.text.StandIn;

/** How figures stand in columns. */
public final class FigureColumns {
    private FigureColumns() {}

    /** What is so of a count and of money alike. */
    public static List<Column<Figure>> any(String prefix) {
        return DataTable.columns(
                List.of(Column.of(
                        prefix + "of_what",
                        ColumnType.TEXT,
                        "what is counted, or what the money is for",
                        figure -> readable(figure.of()))),
                QuantityColumns.of(prefix + "value", "the number").stream()
                        .map(column -> column.<Figure>within(Figure::value))
                        .toList(),
                List.of(
                        Column.of(prefix + "unit", ColumnType.TEXT, "what one of it is", FigureColumns::unit),
                        Column.of(
                                prefix + "basis",
                                Basis.class,
                                "what the number rests on",
                                figure -> Words.of(figure.basis()))));
    }

    /** What is so of money alone. */
    public static List<Column<Figure>> money(String prefix) {
        return List.of(
                Column.of(
                        prefix + "currency",
                        ColumnType.TEXT,
                        "the currency, by its ISO 4217 code",
                        figure -> figure instanceof Figure.Money money
                                ? money.currency().getCurrencyCode()
                                : null),
                Column.of(
                        prefix + "payer",
                        ColumnType.PARTY,
                        "who pays",
                        figure -> figure instanceof Figure.Money money ? money.payer() : null),
                Column.of(
                        prefix + "receiver",
                        ColumnType.PARTY,
                        "who receives",
                        figure -> figure instanceof Figure.Money money ? money.receiver() : null));
    }

    private static @Nullable String unit(Figure figure) {
        return switch (figure) {
            case Figure.Count count -> readable(count.unit());
            case Figure.Money money -> readable(money.unit());
        };
    }

    /** The text; nothing where it is empty, or is not for whoever reads. */
    public static @Nullable String readable(String text) {
        return text.isEmpty() || StandIn.is(text) ? null : text;
    }
}
