package org.vpshr.application.dataset.column;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.Words;
import org.vpshr.domain.time.Cadence;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Precision;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;

/** How times that are known more or less exactly stand in columns. A day that nothing bounds is an empty cell. */
public final class SpanColumns {
    private SpanColumns() {}

    /** The first and the last day on which it may begin, and those on which it may end. */
    public static List<Column<Span>> bounds(String prefix, String of) {
        return List.of(
                Column.of(
                        prefix + "from_earliest",
                        ColumnType.DAY,
                        "the first day on which " + of + " may begin; empty where nothing bounds it",
                        span -> day(span.earliestStart())),
                Column.of(
                        prefix + "from_latest",
                        ColumnType.DAY,
                        "the last day on which " + of + " may begin; empty where nothing bounds it",
                        span -> day(span.latestStart())),
                Column.of(
                        prefix + "to_earliest",
                        ColumnType.DAY,
                        "the first day on which " + of + " may end; empty where nothing bounds it",
                        span -> day(span.earliestEnd())),
                Column.of(
                        prefix + "to_latest",
                        ColumnType.DAY,
                        "the last day on which " + of + " may end; empty where nothing bounds it, as where it goes on",
                        span -> day(span.latestEnd())));
    }

    /** The time as it was told, and how exactly it is known. */
    public static List<Column<When>> told(String prefix) {
        return List.of(
                Column.<When>of(
                                prefix + "mode",
                                When.Mode.class,
                                "how it relates to time",
                                when -> Words.of(when.mode()))
                        .always(),
                Column.of(
                        prefix + "edtf",
                        ColumnType.TEXT,
                        "the time in EDTF (ISO 8601-2); empty for what has no date",
                        when -> when.hasDate() ? when.span().edtf() : null),
                Column.of(prefix + "stated", ColumnType.TEXT, "the words in which it was stated", When::stated),
                Column.of(
                        prefix + "marks",
                        ColumnType.TEXT,
                        "what of it was not said by the source: implied-year, derived, relative; with blanks between",
                        when -> when.marks().isEmpty()
                                ? null
                                : when.marks().stream().map(Words::of).collect(Collectors.joining(" "))),
                Column.of(prefix + "cadence", Cadence.class, "how often it recurs", when -> Words.of(when.cadence())),
                Column.of(
                        prefix + "precision",
                        Precision.class,
                        "how exactly it is known, by the coarser of its ends",
                        when -> Words.of(when.span().precision())),
                Column.of(
                        prefix + "uncertain",
                        ColumnType.TRUTH,
                        "whether the source itself doubts it",
                        when -> when.span().uncertain()));
    }

    /** A time beside that of the entry. */
    static List<Column<When>> own(String name) {
        List<Column<When>> bounds = bounds(name + "_", "it").stream()
                .map(column -> column.<When>within(When::span))
                .toList();
        return DataTable.columns(told(name + "_"), bounds);
    }

    /** A date beside the time of the entry. */
    public static List<Column<FuzzyDate>> date(String name, String says) {
        return List.of(
                Column.of(
                        name,
                        ColumnType.TEXT,
                        says + ", in EDTF",
                        date -> date.edtf().isEmpty() ? null : date.edtf()),
                Column.of(
                        name + "_earliest",
                        ColumnType.DAY,
                        "the first day that it may mean; empty where nothing bounds it",
                        date -> day(date.earliest())),
                Column.of(
                        name + "_latest",
                        ColumnType.DAY,
                        "the last day that it may mean; empty where nothing bounds it",
                        date -> day(date.latest())));
    }

    private static @Nullable LocalDate day(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? null : day;
    }
}
