package org.vpshr.application.dataset.content;

import static org.vpshr.application.dataset.column.ColumnType.ENTRY;
import static org.vpshr.application.dataset.column.ColumnType.PARTY;
import static org.vpshr.application.dataset.column.ColumnType.SUBJECT;
import static org.vpshr.application.dataset.column.ColumnType.TEXT;
import static org.vpshr.application.dataset.column.ColumnType.TRUTH;
import static org.vpshr.application.dataset.column.ColumnType.WHOLE;
import static org.vpshr.application.dataset.column.DataTable.columns;

import java.util.List;
import org.vpshr.application.dataset.column.Column;
import org.vpshr.application.dataset.column.DataTable;
import org.vpshr.application.dataset.column.SpanColumns;
import org.vpshr.application.json.Words;
import org.vpshr.domain.dossier.DossierEvent.PlanMade;
import org.vpshr.domain.dossier.PlanKind;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.party.Pillar;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.followup.PlanCourse;
import org.vpshr.projections.followup.PlanState;
import org.vpshr.projections.membership.HeldSeat;

/** Entries as they stand, and what is made of those of some kinds. */
final class EntryTables {

    /** An entry with what of it is asked most often. */
    record Standing(EntryHistory entry, int versions, String text) {}

    /** An event that was held or announced, or a meeting. */
    record Gathering(EntryHistory entry, String sort) {}

    /** A plan and what became of it. */
    record Plan(EntryHistory entry, PlanMade made, PlanCourse course) {}

    static final DataTable<Standing> ENTRIES = new DataTable<>(
            "entries",
            "An entry as it stands, with its first recording and the number of its versions.",
            columns(
                    StandingColumns.standing(Standing::entry),
                    List.of(
                            Column.<Standing>of(
                                            "kind",
                                            TEXT,
                                            "what kind of thing it tells of what kind of subject",
                                            s -> s.entry().kind())
                                    .always(),
                            Column.<Standing>of("versions", WHOLE, "how many versions it has had", Standing::versions)
                                    .always(),
                            Column.<Standing>of(
                                            "happened",
                                            TRUTH,
                                            "whether it tells of what was done or came about",
                                            s -> s.entry().origin().happened())
                                    .always(),
                            Column.of(
                                    "repeats",
                                    ENTRY,
                                    "the entry that tells the same fact already: count it once",
                                    s -> s.entry()
                                            .entry()
                                            .linkedTo(Link.Kind.REPEATS)
                                            .orElse(null)),
                            Column.of(
                                    "confirmed",
                                    TEXT,
                                    "when it was last found to be still true, in EDTF",
                                    s -> s.entry()
                                            .confirmed()
                                            .map(e -> e.on().edtf())
                                            .orElse(null)),
                            Column.<Standing>of(
                                            "rivals",
                                            WHOLE,
                                            "how many other sources say otherwise",
                                            s -> s.entry().rivals().size())
                                    .always(),
                            Column.of(
                                    "text",
                                    TEXT,
                                    "the statement in English, with the names of persons",
                                    Standing::text))),
            List.of("entry"),
            List.of());

    static final DataTable<Gathering> EVENTS = new DataTable<>(
            "events",
            "An event that was held or announced, a meeting of a working group or a body, or a plenary, as it stands.",
            columns(
                    StandingColumns.standing(Gathering::entry),
                    List.of(
                            Column.<Gathering>of(
                                            "kind",
                                            TEXT,
                                            "what kind of thing it tells",
                                            g -> g.entry().kind())
                                    .always(),
                            Column.<Gathering>of(
                                            "sort",
                                            TEXT,
                                            "what sort of event, as in roundtable, training, plenary",
                                            Gathering::sort)
                                    .always(),
                            Column.<Gathering>of(
                                            "held",
                                            TRUTH,
                                            "whether it was held; announced is not held",
                                            g -> g.entry().origin().happened())
                                    .always())),
            List.of("entry"),
            List.of());

    static final DataTable<Plan> PLANS = new DataTable<>(
            "plans",
            "A plan, goal, pledge, promise or invitation, and how it stood on the day of the last recording.",
            columns(
                    StandingColumns.standing(Plan::entry),
                    List.of(
                            Column.<Plan>of(
                                            "kind",
                                            PlanKind.class,
                                            "what was given",
                                            p -> Words.of(p.made().kind()))
                                    .always(),
                            Column.<Plan>of(
                                            "owner",
                                            PARTY,
                                            "whose plan it is",
                                            p -> p.entry()
                                                    .withCorrectParty(p.made().owner()))
                                    .always(),
                            Column.<Plan>of(
                                            "made_for",
                                            WHOLE,
                                            "the reporting year that it was made for",
                                            p -> p.entry()
                                                    .entry()
                                                    .contribution()
                                                    .reportYear())
                                    .always(),
                            Column.of(
                                    "due",
                                    TEXT,
                                    "when it is due, after any move, in EDTF",
                                    p -> p.course().due().hasDate()
                                            ? p.course().due().span().edtf()
                                            : null)),
                    SpanColumns.bounds("due_", "its time").stream()
                            .map(column ->
                                    column.<Plan>within(p -> p.course().due().span()))
                            .toList(),
                    List.of(
                            Column.<Plan>of(
                                            "state",
                                            PlanState.class,
                                            "how it stands",
                                            p -> Words.of(p.course().state()))
                                    .always(),
                            Column.<Plan>of(
                                            "certainty",
                                            TEXT,
                                            "yes, or maybe where a date leaves it open",
                                            p -> Words.of(p.course().certainty()))
                                    .always())),
            List.of("entry"),
            List.of());

    static final DataTable<Part<String, HeldSeat>> MEMBERSHIPS = new DataTable<>(
            "memberships",
            "A seat or an office that an organisation held in a working group, from when until when.",
            columns(
                    List.of(
                            Column.<Part<String, HeldSeat>>of(
                                            "number", WHOLE, "from 1, by group and recording", Part::number)
                                    .always(),
                            Column.<Part<String, HeldSeat>>of(
                                            "working_group",
                                            SUBJECT,
                                            "the working group",
                                            p -> p.part().group())
                                    .always(),
                            Column.<Part<String, HeldSeat>>of(
                                            "organisation",
                                            PARTY,
                                            "who held it",
                                            p -> p.part().organisation())
                                    .always(),
                            Column.<Part<String, HeldSeat>>of(
                                            "role",
                                            TEXT,
                                            "member, observer, or the office",
                                            p -> p.part().role())
                                    .always(),
                            Column.of(
                                    "pillar",
                                    Pillar.class,
                                    "the pillar; empty for observers and offices",
                                    p -> p.part().pillar() == null
                                            ? null
                                            : Words.of(p.part().pillar())),
                            Column.<Part<String, HeldSeat>>of(
                                            "entry",
                                            ENTRY,
                                            "the entry by which it began",
                                            p -> p.part().begun().entry().id())
                                    .always()),
                    SpanColumns.bounds("valid_", "it").stream()
                            .map(column -> column.<Part<String, HeldSeat>>within(
                                    p -> p.part().tenure().span()))
                            .toList(),
                    StandingColumns.recorded(p -> p.part().begun())),
            List.of("number"),
            List.of());

    static final List<DataTable<?>> ALL = List.of(ENTRIES, EVENTS, PLANS, MEMBERSHIPS);

    private EntryTables() {}

    static String english(EntryVersion version) {
        return version.said().statement().in(Language.ENGLISH, version.names()::person);
    }
}
