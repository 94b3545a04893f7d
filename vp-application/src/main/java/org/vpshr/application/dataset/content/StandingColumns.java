package org.vpshr.application.dataset.content;

import static org.vpshr.application.dataset.column.ColumnType.DAY;
import static org.vpshr.application.dataset.column.ColumnType.ENTRY;
import static org.vpshr.application.dataset.column.ColumnType.INSTANT;
import static org.vpshr.application.dataset.column.ColumnType.SUBJECT;
import static org.vpshr.application.dataset.column.ColumnType.TEXT;
import static org.vpshr.application.dataset.column.ColumnType.WHOLE;
import static org.vpshr.application.dataset.column.DataTable.columns;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.dataset.column.Column;
import org.vpshr.application.dataset.column.SpanColumns;
import org.vpshr.application.json.Words;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.entries.Whereabouts;

/** What the rows of entries as they stand have in common. */
final class StandingColumns {
    private StandingColumns() {}

    /** What every row of an entry as it stands has. */
    static <T> List<Column<T>> standing(Function<T, EntryHistory> entry) {
        return columns(
                List.of(
                        Column.<T>of("entry", ENTRY, "the entry, by its id", row -> id(entry.apply(row)))
                                .always(),
                        Column.<T>of(
                                        "subject",
                                        SUBJECT,
                                        "what it is about",
                                        row -> entry.apply(row).subject())
                                .always(),
                        Column.of(
                                "government",
                                TEXT,
                                "the government that tells it, by its ISO 3166 code",
                                row -> word(entry.apply(row).teller())),
                        Column.of(
                                "country",
                                TEXT,
                                "the country that its subject is in, by its ISO 3166 code",
                                row -> word(Whereabouts.country(entry.apply(row).subject()))),
                        Column.<T>of(
                                        "position",
                                        WHOLE,
                                        "the position in the record that brought it",
                                        row -> entry.apply(row).position())
                                .always(),
                        Column.<T>of(
                                        "desk",
                                        TEXT,
                                        "the desk that wrote it",
                                        row -> entry.apply(row)
                                                .entry()
                                                .contribution()
                                                .by())
                                .always(),
                        Column.<T>of(
                                        "written",
                                        DAY,
                                        "the day on which the desk says it wrote that",
                                        row -> entry.apply(row)
                                                .entry()
                                                .contribution()
                                                .written())
                                .always(),
                        Column.of(
                                "when_edtf",
                                TEXT,
                                "the time in EDTF (ISO 8601-2)",
                                row -> entry.apply(row).entry().when().hasDate()
                                        ? entry.apply(row).entry().when().span().edtf()
                                        : null)),
                SpanColumns.bounds("valid_", "what it says").stream()
                        .map(column -> column.<T>within(
                                row -> entry.apply(row).entry().when().span()))
                        .toList(),
                recorded(entry));
    }

    static <T> List<Column<T>> recorded(Function<T, EntryHistory> entry) {
        return List.of(
                Column.<T>of(
                                "recorded_from",
                                INSTANT,
                                "when it was first recorded",
                                row -> entry.apply(row).life().getFirst().recorded())
                        .always(),
                Column.of(
                        "recorded_to",
                        INSTANT,
                        "when it was taken back; empty for what stands",
                        row -> FactRow.takenBack(entry.apply(row))),
                Column.<T>of(
                                "audience",
                                Circle.class,
                                "who may see it",
                                row -> Words.of(entry.apply(row).circle()))
                        .always());
    }

    private static EntryId id(EntryHistory entry) {
        return entry.entry().id();
    }

    private static @Nullable String word(Optional<Country> country) {
        return country.map(Country::code).orElse(null);
    }
}
