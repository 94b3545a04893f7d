package org.vpshr.application.dataset.content;

import static org.vpshr.application.dataset.column.ColumnType.ENTRY;
import static org.vpshr.application.dataset.column.ColumnType.INSTANT;
import static org.vpshr.application.dataset.column.ColumnType.WHOLE;
import static org.vpshr.application.dataset.column.DataTable.columns;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.dataset.column.Column;
import org.vpshr.application.dataset.column.DataTable;
import org.vpshr.application.dataset.column.ForeignKey;
import org.vpshr.application.dataset.column.SpanColumns;
import org.vpshr.application.json.Words;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.time.FuzzyDate;

/** What the rows of versions of entries, and of their parts, have in common. */
final class VersionColumns {
    private VersionColumns() {}

    static <P> DataTable<Part<EntryVersion, P>> of(String name, String says, List<Column<Part<EntryVersion, P>>> own) {
        return new DataTable<>(
                name,
                says,
                columns(
                        versioned(Part<EntryVersion, P>::of),
                        List.of(Column.<Part<EntryVersion, P>>of(
                                        "number", WHOLE, "from 1, in the order in which they stand", Part::number)
                                .always()),
                        own),
                List.of("entry", "version", "number"),
                List.of(ForeignKey.to("entry_versions", "entry", "version")));
    }

    /** What every row of a version has: which it is, when it was so, from when until when it was recorded so, for whom. */
    static <T> List<Column<T>> versioned(Function<T, EntryVersion> version) {
        return columns(
                List.of(
                        Column.<T>of(
                                        "entry",
                                        ENTRY,
                                        "the entry, by its id",
                                        row -> version.apply(row).said().id())
                                .always(),
                        Column.<T>of(
                                        "version",
                                        WHOLE,
                                        "which version of it, from 1",
                                        row -> version.apply(row).number())
                                .always()),
                within(
                        SpanColumns.bounds("valid_", "what it says"),
                        row -> version.apply(row).said().when().span()),
                List.of(
                        Column.<T>of(
                                        "recorded_from",
                                        INSTANT,
                                        "when it was recorded",
                                        row -> version.apply(row).by().recorded())
                                .always(),
                        Column.of(
                                "recorded_to",
                                INSTANT,
                                "when another version, or nothing, took its place; empty for what stands",
                                row -> {
                                    EntryVersion of = version.apply(row);
                                    return of.until() == null
                                            ? null
                                            : of.until().recorded();
                                }),
                        Column.<T>of(
                                        "audience",
                                        Circle.class,
                                        "who may see it",
                                        row -> Words.of(version.apply(row)
                                                .said()
                                                .audience()
                                                .circle()))
                                .always()));
    }

    static <T, P> List<Column<T>> within(List<Column<P>> columns, Function<T, P> part) {
        return columns.stream().map(column -> column.<T>within(part)).toList();
    }

    static <T> List<Column<T>> part(List<Column<FuzzyDate>> columns, Function<T, @Nullable FuzzyDate> part) {
        return columns.stream().map(column -> column.<T>of(part)).toList();
    }
}
