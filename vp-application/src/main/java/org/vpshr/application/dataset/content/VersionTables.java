package org.vpshr.application.dataset.content;

import static org.vpshr.application.dataset.column.ColumnType.DAY;
import static org.vpshr.application.dataset.column.ColumnType.ENTRY;
import static org.vpshr.application.dataset.column.ColumnType.PARTY;
import static org.vpshr.application.dataset.column.ColumnType.SUBJECT;
import static org.vpshr.application.dataset.column.ColumnType.TEXT;
import static org.vpshr.application.dataset.column.ColumnType.TRUTH;
import static org.vpshr.application.dataset.column.ColumnType.WHOLE;
import static org.vpshr.application.dataset.column.DataTable.columns;
import static org.vpshr.application.dataset.column.FigureColumns.readable;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.dataset.column.Column;
import org.vpshr.application.dataset.column.DataTable;
import org.vpshr.application.dataset.column.FigureColumns;
import org.vpshr.application.dataset.column.SpanColumns;
import org.vpshr.application.json.Words;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Participation;
import org.vpshr.domain.party.Place;

/** What entries said, version by version, and the parts of which that is made up. */
final class VersionTables {
    static final DataTable<EntryVersion> VERSIONS = new DataTable<>(
            "entry_versions",
            "What an entry said from one recording to the next, a row for each version that its audience may see.",
            columns(
                    VersionColumns.versioned(version -> version),
                    List.of(
                            Column.<EntryVersion>of(
                                            "position",
                                            WHOLE,
                                            "the position in the record that brought it",
                                            v -> v.by().position())
                                    .always(),
                            Column.<EntryVersion>of(
                                            "kind",
                                            TEXT,
                                            "what kind of thing it tells of what kind of subject",
                                            v -> v.whole().kind())
                                    .always(),
                            Column.<EntryVersion>of("subject", SUBJECT, "what it is about", EntryVersion::subject)
                                    .always(),
                            Column.of(
                                    "text",
                                    TEXT,
                                    "the statement in English, with the names of persons; see texts for other languages",
                                    v -> v.said().statement().in(Language.ENGLISH, v.names()::person))),
                    VersionColumns.within(
                            SpanColumns.told("when_"), v -> v.said().when()),
                    List.of(
                            Column.<EntryVersion>of(
                                            "desk",
                                            TEXT,
                                            "the desk that wrote the version",
                                            v -> v.by().event().contribution().by())
                                    .always(),
                            Column.<EntryVersion>of(
                                            "written",
                                            DAY,
                                            "the day on which the desk says it wrote that",
                                            v -> v.by().event().contribution().written())
                                    .always(),
                            Column.of(
                                    "report_year",
                                    WHOLE,
                                    "the reporting year that it was written for; else that of the day of writing",
                                    v -> v.said().contribution().reportYear()),
                            Column.of(
                                    "evidence",
                                    TEXT,
                                    "what the desk had before it; for the ministry alone",
                                    v -> readable(v.by().event().contribution().evidence())),
                            Column.of(
                                    "audience_ground",
                                    TEXT,
                                    "why not all may see it; for the ministry alone",
                                    v -> v.said().audience().circle() == Circle.PUBLIC
                                            ? null
                                            : readable(v.said().audience().ground())),
                            Column.of("audience_review", DAY, "when that is looked at again", VersionTables::review),
                            Column.of(
                                    "section",
                                    TEXT,
                                    "a section of the report other than the template's choice",
                                    v -> v.said().placement() == null
                                            ? null
                                            : v.said().placement().section()),
                            Column.of(
                                    "section_reason",
                                    TEXT,
                                    "why it stands there; for the ministry alone",
                                    v -> v.said().placement() == null
                                            ? null
                                            : readable(v.said().placement().reason())))),
            List.of("entry", "version"),
            List.of());

    static final DataTable<Part<EntryVersion, Map.Entry<Language, String>>> TEXTS = VersionColumns.of(
            "texts",
            "A text of a version of an entry, a row for each language.",
            List.of(
                    Column.<Part<EntryVersion, Map.Entry<Language, String>>>of(
                                    "language",
                                    TEXT,
                                    "the language, by its ISO 639-1 code",
                                    p -> p.part().getKey())
                            .always(),
                    Column.of(
                            "text",
                            TEXT,
                            "the text, with the names of persons",
                            p -> p.part().getValue())));

    static final DataTable<Part<EntryVersion, Place>> PLACES = VersionColumns.of(
            "places",
            "A place of a version of an entry.",
            List.of(
                    Column.of(
                            "country",
                            TEXT,
                            "the country, by its ISO 3166 code; empty for a region",
                            p -> p.part().country().map(Object::toString).orElse(null)),
                    Column.of(
                            "locality",
                            TEXT,
                            "a province, town or site, or a region that is no country",
                            p -> readable(p.part().locality()))));

    static final DataTable<Part<EntryVersion, Participation>> PARTICIPATIONS = VersionColumns.of(
            "participations",
            "A party of a version of an entry, and the part that it took.",
            List.of(
                    Column.<Part<EntryVersion, Participation>>of(
                                    "party", PARTY, "who", p -> p.part().party())
                            .always(),
                    Column.of(
                            "name",
                            TEXT,
                            "the name that it bore at the time",
                            p -> readable(p.of().names()
                                    .at(p.part().party(), p.of().said().when().span()))),
                    Column.<Part<EntryVersion, Participation>>of(
                                    "capacity",
                                    Capacity.class,
                                    "in which capacity",
                                    p -> Words.of(p.part().as()))
                            .always(),
                    Column.of(
                            "role",
                            TEXT,
                            "its role in the words of that day",
                            p -> readable(p.part().role()))));

    static final DataTable<Part<EntryVersion, Figure>> FIGURES = VersionColumns.of(
            "figures",
            "A number of a version of an entry that is no money.",
            VersionColumns.within(FigureColumns.any(""), Part::part));

    static final DataTable<Part<EntryVersion, Figure>> MONEY = VersionColumns.of(
            "money",
            "A sum of money of a version of an entry.",
            columns(
                    VersionColumns.within(FigureColumns.any(""), Part::part),
                    VersionColumns.within(FigureColumns.money(""), Part::part)));

    static final DataTable<Part<EntryVersion, Source>> SOURCES = VersionColumns.of(
            "sources",
            "A source of a version of an entry.",
            columns(
                    List.of(
                            Column.of(
                                    "title",
                                    TEXT,
                                    "what it is called",
                                    p -> readable(p.of().names().in(p.part()).title())),
                            Column.of(
                                    "publisher",
                                    TEXT,
                                    "who published it",
                                    p -> readable(p.part().publisher())),
                            Column.of(
                                    "address",
                                    TEXT,
                                    "where it was found",
                                    p -> readable(p.part().address())),
                            Column.of(
                                    "snapshot",
                                    TEXT,
                                    "where a copy is kept",
                                    p -> readable(p.part().snapshot()))),
                    VersionColumns.part(
                            SpanColumns.date("published", "its own date"),
                            p -> p.part().published()),
                    VersionColumns.part(
                            SpanColumns.date("accessed", "when it was read"),
                            p -> p.part().accessed())));

    static final DataTable<Part<EntryVersion, Link>> LINKS = VersionColumns.of(
            "links",
            "A link of a version of an entry to an earlier entry that the audience may see too.",
            List.of(
                    Column.<Part<EntryVersion, Link>>of(
                                    "kind",
                                    Link.Kind.class,
                                    "how it hangs together with the other",
                                    p -> Words.of(p.part().kind()))
                            .always(),
                    Column.<Part<EntryVersion, Link>>of(
                                    "to_entry",
                                    ENTRY,
                                    "the other",
                                    p -> p.part().to())
                            .always()));

    static final DataTable<Part<EntryVersion, Attribute>> ATTRIBUTES = VersionColumns.of(
            "attributes",
            "What a ministry keeps beside a version of an entry in a namespace of its own, as far as the audience may see it.",
            List.of(
                    Column.<Part<EntryVersion, Attribute>>of(
                                    "namespace",
                                    TEXT,
                                    "whose it is",
                                    p -> p.part().namespace())
                            .always(),
                    Column.<Part<EntryVersion, Attribute>>of(
                                    "name",
                                    TEXT,
                                    "what it is called there",
                                    p -> p.part().name())
                            .always(),
                    Column.<Part<EntryVersion, Attribute>>of(
                                    "value", TEXT, "what it says", p -> p.part().value())
                            .always(),
                    Column.<Part<EntryVersion, Attribute>>of(
                                    "public",
                                    TRUTH,
                                    "whether whoever may see the entry may see it",
                                    p -> p.part().open())
                            .always()));

    static final List<DataTable<?>> ALL =
            List.of(VERSIONS, TEXTS, PLACES, PARTICIPATIONS, FIGURES, MONEY, SOURCES, LINKS, ATTRIBUTES);

    private VersionTables() {}

    static void add(Rows rows, EntryVersion version) {
        Entry said = version.said();
        rows.add(VERSIONS, version);
        rows.addAll(
                TEXTS,
                Part.of(
                        version,
                        said.statement().texts().keySet().stream()
                                .map(language ->
                                        Map.entry(language, said.statement().in(language, version.names()::person)))
                                .toList()));
        rows.addAll(PLACES, Part.of(version, said.where()));
        rows.addAll(PARTICIPATIONS, Part.of(version, said.who()));
        Part.<EntryVersion, Figure>of(version, said.figures())
                .forEach(figure -> rows.add(figure.part() instanceof Figure.Money ? MONEY : FIGURES, figure));
        rows.addAll(SOURCES, Part.of(version, said.sources()));
        rows.addWhole(LINKS, Part.of(version, said.links()));
        rows.addAll(
                ATTRIBUTES,
                Part.of(
                        version,
                        said.attributes().stream().filter(Attribute::isRead).toList()));
    }

    private static @Nullable Object review(EntryVersion version) {
        return version.said().audience() instanceof org.vpshr.domain.entry.Audience.Limited limited
                ? limited.review()
                : null;
    }
}
