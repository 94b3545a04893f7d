package org.vpshr.application.dataset.content;

import static org.vpshr.application.dataset.column.ColumnType.DAY;
import static org.vpshr.application.dataset.column.ColumnType.ENTRY;
import static org.vpshr.application.dataset.column.ColumnType.INSTANT;
import static org.vpshr.application.dataset.column.ColumnType.SUBJECT;
import static org.vpshr.application.dataset.column.ColumnType.TEXT;
import static org.vpshr.application.dataset.column.ColumnType.TRUTH;
import static org.vpshr.application.dataset.column.ColumnType.WHOLE;
import static org.vpshr.application.dataset.column.DataTable.columns;
import static org.vpshr.application.dataset.column.FigureColumns.readable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.dataset.column.Column;
import org.vpshr.application.dataset.column.DataTable;
import org.vpshr.application.dataset.column.ForeignKey;
import org.vpshr.application.dataset.column.OwnColumns;
import org.vpshr.application.dataset.column.SpanColumns;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.Words;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.entry.Attachment;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.host.HostField;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.text.StandIn;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.entries.Whereabouts;

/**
 * What was recorded, event by event: a table for each home of the catalogue with a column for each field of one of its
 * kinds, and for each matter a table of its own. They are read off the catalogue, so that a field or a kind that is new is in
 * them.
 */
final class FactTables {

    /** The tables that a kind of events fills. */
    private record Filled(DataTable<FactRow> table, List<ListTable> lists) {}

    /** A table for the values of a field that has several. */
    private record ListTable(OwnColumns.Several of, DataTable<Part<FactRow, Object>> table) {}

    static final DataTable<Part<FactRow, Attachment>> ATTACHMENTS = new DataTable<>(
            "attachments",
            "A file that a recorded event rests on, as far as the audience may see it; its content is not here.",
            columns(List.of(
                    Column.<Part<FactRow, Attachment>>of(
                                    "position",
                                    WHOLE,
                                    "the position of the event in the record",
                                    p -> p.of().recorded().position())
                            .always(),
                    Column.<Part<FactRow, Attachment>>of(
                                    "number", WHOLE, "from 1, in the order in which they stand", Part::number)
                            .always(),
                    Column.of(
                            "entry",
                            ENTRY,
                            "the entry to whose life the event belongs",
                            p -> p.of().entryId().orElse(null)),
                    Column.<Part<FactRow, Attachment>>of(
                                    "name",
                                    TEXT,
                                    "the name of the file",
                                    p -> p.part().name())
                            .always(),
                    Column.of("type", TEXT, "its media type", p -> p.part().type()),
                    Column.of("size", WHOLE, "its size in bytes", p -> p.part().size()),
                    Column.of(
                            "sha256",
                            TEXT,
                            "the SHA-256 of its content, in hexadecimal",
                            p -> p.part().digest()),
                    Column.of(
                            "public",
                            TRUTH,
                            "whether whoever may see the rest may see it",
                            p -> p.part().open()))),
            List.of("position", "number"),
            List.of());

    private final Map<Class<?>, Filled> byKind = new HashMap<>();
    private final Map<String, Filled> byName = new LinkedHashMap<>();

    FactTables() {
        SortedMap<String, List<Class<? extends DomainEvent>>> byTable = new java.util.TreeMap<>();
        Catalogue.events()
                .types()
                .forEach((name, type) -> byTable.computeIfAbsent(FactFields.table(name, type), t -> new ArrayList<>())
                        .add(type));
        byTable.forEach((table, kinds) -> {
            Filled filled = filled(table, kinds);
            byName.put(table, filled);
            kinds.forEach(kind -> byKind.put(kind, filled));
        });
    }

    /** All tables, each before those of its lists. */
    List<DataTable<?>> all() {
        List<DataTable<?>> all = new ArrayList<>();
        byName.values().forEach(filled -> {
            all.add(filled.table());
            filled.lists().forEach(list -> all.add(list.table()));
        });
        all.add(ATTACHMENTS);
        return all;
    }

    private static Filled filled(String name, List<Class<? extends DomainEvent>> kinds) {
        OwnColumns own = new OwnColumns(ColumnWords::of);
        kinds.forEach(kind -> FactFields.add(own, kind));
        DataTable<FactRow> table = new DataTable<>(
                name, FactFields.says(name, kinds), columns(base(), own(own)), List.of("position"), List.of());
        List<ListTable> lists = own.several().stream()
                .map(several -> new ListTable(several, list(name, several)))
                .toList();
        return new Filled(table, lists);
    }

    private static List<Column<FactRow>> own(OwnColumns own) {
        return unlike(base(), own.columns()).stream()
                .map(column -> column.<FactRow>of(FactRow::event))
                .toList();
    }

    /** Under another name where one of the others has it. */
    private static List<Column<Object>> unlike(List<? extends Column<?>> others, List<Column<Object>> own) {
        Set<String> taken = others.stream().map(Column::name).collect(Collectors.toSet());
        return own.stream()
                .map(column -> taken.contains(column.name()) ? column.called("stated_" + column.name()) : column)
                .toList();
    }

    private static DataTable<Part<FactRow, Object>> list(String name, OwnColumns.Several several) {
        boolean single = several.columns().size() == 1;
        List<Column<Part<FactRow, Object>>> place = List.of(
                Column.<Part<FactRow, Object>>of(
                                "position",
                                WHOLE,
                                "the position of the event in the record",
                                p -> p.of().recorded().position())
                        .always(),
                Column.<Part<FactRow, Object>>of("nth", WHOLE, "from 1, in the order in which they stand", Part::number)
                        .always(),
                Column.of(
                        "entry",
                        ENTRY,
                        "the entry to whose life the event belongs",
                        p -> p.of().entryId().orElse(null)));
        return new DataTable<>(
                name + "_" + several.name(),
                "One of several: " + several.says() + ". For a row of " + name + ".",
                columns(
                        place,
                        unlike(place, several.columns()).stream()
                                .map(column -> single ? column.always() : column)
                                .map(column -> column.<Part<FactRow, Object>>within(Part::part))
                                .toList()),
                List.of("position", "nth"),
                List.of(ForeignKey.to(name, "position")));
    }

    void add(Rows rows, FactRow row) {
        Filled filled = Objects.requireNonNull(byKind.get(row.event().getClass()), "every kind of events has a table");
        rows.add(filled.table(), row);
        for (ListTable list : filled.lists()) {
            Object several = list.of().of().of(row.event());
            if (several instanceof Collection<?> many) {
                rows.addWhole(
                        list.table(),
                        Part.of(row, many.stream().filter(FactTables::isRead).toList()));
            }
        }
        rows.addAll(
                ATTACHMENTS,
                Part.of(
                        row,
                        row.event().attachments().stream()
                                .filter(Attachment::isRead)
                                .toList()));
    }

    /** What a ministry's own fact holds is the ministry's alone, its names for it as well. */
    private static boolean isRead(Object part) {
        return !(part instanceof HostField field && StandIn.is(field.value()));
    }

    private static List<Column<FactRow>> base() {
        return columns(
                List.of(
                        Column.<FactRow>of(
                                        "position",
                                        WHOLE,
                                        "the position of the event in the record",
                                        row -> row.recorded().position())
                                .always(),
                        Column.<FactRow>of(
                                        "event",
                                        TEXT,
                                        "what was recorded",
                                        row -> row.event().word())
                                .always(),
                        Column.<FactRow>of("subject", SUBJECT, "what it is about", FactRow::subject)
                                .always(),
                        Column.of(
                                "government",
                                TEXT,
                                "the government that tells it, by its ISO 3166 code",
                                row -> code(EntryHistory.teller(
                                                row.subject(),
                                                row.event().contribution().by().government())
                                        .orElse(null))),
                        Column.of(
                                "country",
                                TEXT,
                                "the country that its subject is in, by its ISO 3166 code",
                                row -> code(Whereabouts.country(row.subject()).orElse(null))),
                        Column.of("entry", ENTRY, "the entry to whose life it belongs", FactTables::entry),
                        Column.<FactRow>of(
                                        "desk",
                                        TEXT,
                                        "the desk that wrote it",
                                        row -> row.event().contribution().by())
                                .always(),
                        Column.<FactRow>of(
                                        "written",
                                        DAY,
                                        "the day on which the desk says it wrote that",
                                        row -> row.event().contribution().written())
                                .always(),
                        Column.of(
                                "report_year",
                                WHOLE,
                                "the reporting year that it was written for",
                                row -> row.event().contribution().year()),
                        Column.of(
                                "evidence",
                                TEXT,
                                "what the desk had before it; for the ministry alone",
                                row -> readable(row.event().contribution().evidence()))),
                SpanColumns.bounds("valid_", "what the entry says").stream()
                        .map(column -> column.<FactRow>of(
                                row -> row.when() == null ? null : row.when().span()))
                        .toList(),
                List.of(
                        Column.<FactRow>of(
                                        "recorded_from",
                                        INSTANT,
                                        "when it was recorded",
                                        row -> row.recorded().recorded())
                                .always(),
                        Column.of(
                                "recorded_to",
                                INSTANT,
                                "when the entry that it brought was taken back",
                                FactRow::until),
                        Column.<FactRow>of("audience", Circle.class, "who may see it", row -> Words.of(row.circle()))
                                .always()));
    }

    private static @Nullable EntryId entry(FactRow row) {
        return row.entryId().orElse(null);
    }

    private static @Nullable String code(@Nullable Country country) {
        return country == null ? null : country.code();
    }
}
