package org.vpshr.application.dataset.content;

import static org.vpshr.application.dataset.column.ColumnType.PARTY;
import static org.vpshr.application.dataset.column.ColumnType.SUBJECT;
import static org.vpshr.application.dataset.column.ColumnType.TEXT;
import static org.vpshr.application.dataset.column.ColumnType.TRUTH;
import static org.vpshr.application.dataset.column.ColumnType.WHOLE;
import static org.vpshr.application.dataset.column.DataTable.columns;
import static org.vpshr.application.dataset.column.FigureColumns.readable;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.dataset.column.Column;
import org.vpshr.application.dataset.column.DataTable;
import org.vpshr.application.dataset.column.SpanColumns;
import org.vpshr.domain.Subject;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.projections.entries.Whereabouts;
import org.vpshr.projections.names.Names;
import org.vpshr.projections.parties.PartyRecord;

/** Whom and what the rows of other tables name. */
final class PartyTables {

    /** A party, with what the register says of it. */
    record Named(Party party, String name, @Nullable PartyRecord registered) {}

    static final DataTable<Named> PARTIES = new DataTable<>(
            "parties",
            "A government, an organisation, a person or a group that a row of another table names.",
            List.of(
                    Column.<Named>of(
                                    "party",
                                    PARTY,
                                    "the reference, such as gov:NL, org:fnv or person:koch",
                                    Named::party)
                            .always(),
                    Column.<Named>of(
                                    "kind",
                                    TEXT,
                                    "government, regional-government, organisation, person or group",
                                    named -> kind(named.party()))
                            .always(),
                    Column.of(
                            "name",
                            TEXT,
                            "the name that it bears now; empty for a person whose name was erased",
                            named -> readable(named.name())),
                    Column.of(
                            "country",
                            TEXT,
                            "of a government, its country by the ISO 3166 code",
                            named -> country(named.party())),
                    Column.<Named>of(
                                    "registered",
                                    TRUTH,
                                    "whether it is in the register",
                                    named -> named.registered() != null)
                            .always(),
                    Column.of(
                            "merged_into",
                            PARTY,
                            "the organisation that it went over into",
                            named -> named.registered() == null
                                    ? null
                                    : named.registered().mergedInto().orElse(null))),
            List.of("party"),
            List.of());

    static final DataTable<Part<Party, Names.Dated>> NAMES = new DataTable<>(
            "party_names",
            "A name that an organisation bore, from when on.",
            columns(
                    List.of(
                            Column.<Part<Party, Names.Dated>>of("party", PARTY, "whose name it is", Part::of)
                                    .always(),
                            Column.<Part<Party, Names.Dated>>of(
                                            "number",
                                            WHOLE,
                                            "from 1, in the order in which they became known",
                                            Part::number)
                                    .always(),
                            Column.of(
                                    "name",
                                    TEXT,
                                    "the name",
                                    p -> readable(p.part().name()))),
                    SpanColumns.date("since", "the day from which on it bears it; [..9999] from whenever it began")
                            .stream()
                            .map(column -> column.<Part<Party, Names.Dated>>within(
                                    p -> p.part().from()))
                            .toList()),
            List.of("party", "number"),
            List.of());

    static final DataTable<Part<Party, String>> SPELLINGS = new DataTable<>(
            "party_spellings",
            "How an organisation is written too.",
            List.of(
                    Column.<Part<Party, String>>of("party", PARTY, "which organisation", Part::of)
                            .always(),
                    Column.<Part<Party, String>>of(
                                    "number", WHOLE, "from 1, in the order in which they became known", Part::number)
                            .always(),
                    Column.of("spelling", TEXT, "the other spelling", p -> readable(p.part()))),
            List.of("party", "number"),
            List.of());

    static final DataTable<Part<Party, PartyRecord.Since>> AFFILIATIONS = new DataTable<>(
            "party_affiliations",
            "Where an organisation belongs, from when on.",
            List.of(
                    Column.<Part<Party, PartyRecord.Since>>of("party", PARTY, "which organisation", Part::of)
                            .always(),
                    Column.<Part<Party, PartyRecord.Since>>of(
                                    "number", WHOLE, "from 1, in the order in which they became known", Part::number)
                            .always(),
                    Column.of(
                            "affiliation",
                            TEXT,
                            "what it belongs to",
                            p -> readable(p.part().what())),
                    Column.of(
                            "since",
                            TEXT,
                            "from when on, in EDTF; empty from whenever it began",
                            p -> readable(p.part().from()))),
            List.of("party", "number"),
            List.of());

    static final DataTable<Subject> SUBJECTS = new DataTable<>(
            "subjects",
            "What a row of another table is about.",
            List.of(
                    Column.<Subject>of("subject", SUBJECT, "its path, such as engagement/NL/PE", subject -> subject)
                            .always(),
                    Column.<Subject>of(
                                    "kind", TEXT, "what it is, such as engagement or workinggroup", PartyTables::kind)
                            .always(),
                    Column.of(
                            "government",
                            TEXT,
                            "the government whose it is",
                            subject -> code(subject.owner().orElse(null))),
                    Column.of(
                            "country",
                            TEXT,
                            "the country that it is in",
                            subject -> code(Whereabouts.country(subject).orElse(null))),
                    Column.of(
                            "name",
                            TEXT,
                            "the last part of its path",
                            subject -> subject.toString()
                                    .substring(subject.toString().lastIndexOf('/') + 1))),
            List.of("subject"),
            List.of());

    static final List<DataTable<?>> ALL = List.of(PARTIES, NAMES, SPELLINGS, AFFILIATIONS, SUBJECTS);

    private PartyTables() {}

    private static String kind(Party party) {
        return switch (party) {
            case Party.Government government -> "government";
            case Party.RegionalGovernment government -> "regional-government";
            case Party.Organisation organisation -> "organisation";
            case Party.Person person -> "person";
            case Party.Group group -> "group";
        };
    }

    private static @Nullable String country(Party party) {
        return switch (party) {
            case Party.Government government -> government.country().code();
            case Party.RegionalGovernment government -> government.country().code();
            default -> null;
        };
    }

    private static String kind(Subject subject) {
        return subject.toString().substring(0, subject.toString().indexOf('/'));
    }

    private static @Nullable String code(@Nullable Country country) {
        return country == null ? null : country.code();
    }
}
