package org.vpshr.application.dataset.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.dataset.column.DataTable;
import org.vpshr.application.dataset.column.TableSink;
import org.vpshr.application.json.Words;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.engagement.EngagementEvent;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.initiative.InitiativeEvent;
import org.vpshr.domain.matter.MatterEvent;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.report.ReportEvent;
import org.vpshr.domain.workinggroup.WorkingGroupEvent;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.followup.PlanCourse;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.membership.HeldSeats;
import org.vpshr.projections.names.Names;
import org.vpshr.projections.parties.PartyIndex;
import org.vpshr.projections.parties.PartyRecord;
import org.vpshr.projections.publications.ReportLives;

/**
 * Makes the rows of all tables of what an audience may see, which is handed in piece by piece: first the register, then each
 * entry as it stands with what was recorded of it, and each event that is about no entry, in the order of recording.
 */
public final class AllTables {
    private static final FactTables FACTS = new FactTables();

    private static final List<DataTable<?>> ALL = Stream.of(
                    EntryTables.ALL, VersionTables.ALL, FACTS.all(), PublicationTables.ALL, PartyTables.ALL)
            .flatMap(List::stream)
            .<DataTable<?>>map(table -> table)
            .toList();

    private final Rows rows;
    private final Circle audience;
    private final LocalDate day;
    private final Names names = new Names();
    private final PartyIndex register = new PartyIndex();
    private final List<RecordedEvent> registered = new ArrayList<>();
    private final List<RecordedEvent> ofReports = new ArrayList<>();
    private final HeldSeats seats = new HeldSeats();

    /** @param day on which it is asked how plans stand: that of the last recording */
    public AllTables(TableSink sink, Circle audience, LocalDate day) {
        this.rows = new Rows(sink);
        this.audience = audience;
        this.day = day;
    }

    /** All tables there are, in their order. */
    public static List<DataTable<?>> all() {
        return ALL;
    }

    /** What was recorded of parties; all of it before anything else. */
    public void register(RecordedEvent recorded) {
        names.apply(recorded);
        register.apply(recorded);
        registered.add(recorded);
    }

    /**
     * An entry with its whole life.
     *
     * @param told all that was recorded of it, also what stands beside it
     * @param known it, and those that it names, as far as the audience may see them
     */
    public void entry(EntryHistory entry, List<RecordedEvent> told, Entries known) {
        rows.naming(id -> known.find(id).isPresent());
        List<EntryVersion> versions = EntryVersion.of(entry, names);
        rows.add(
                EntryTables.ENTRIES,
                new EntryTables.Standing(entry, versions.size(), EntryTables.english(versions.getLast())));
        versions.forEach(version -> VersionTables.add(rows, version));
        for (RecordedEvent recorded : told) {
            FACTS.add(rows, FactRow.of(recorded, entry));
            keep(recorded, entry);
        }
        seats.take(entry);
        @Nullable String sort = sort(entry.origin());
        if (sort != null) {
            rows.add(EntryTables.EVENTS, new EntryTables.Gathering(entry, sort));
        }
        if (entry.origin() instanceof DossierEvent.PlanMade made) {
            rows.add(EntryTables.PLANS, new EntryTables.Plan(entry, made, PlanCourse.of(entry, day, known)));
        }
    }

    /** An event that is about no entry. */
    public void alone(RecordedEvent recorded) {
        FACTS.add(rows, FactRow.alone(recorded));
        if (recorded.event() instanceof ReportEvent) {
            ofReports.add(recorded);
        }
    }

    private void keep(RecordedEvent recorded, EntryHistory entry) {
        boolean notedBack =
                recorded.event() instanceof DossierEvent.EntryWithdrawn && entry.origin() instanceof ReportEvent;
        if (notedBack || recorded.event() instanceof ReportEvent) {
            ofReports.add(recorded);
        }
    }

    private static @Nullable String sort(DomainEvent event) {
        return switch (event) {
            case EngagementEvent.EventHeld e -> e.kind().word();
            case EngagementEvent.EventAnnounced e -> e.kind().word();
            case WorkingGroupEvent.MeetingHeld e -> Words.of(e.kind());
            case InitiativeEvent.PlenaryHeld e -> Words.of(e.kind());
            case MatterEvent.BodyMet e -> Words.of(e.meeting().kind());
            default -> null;
        };
    }

    /** What is told of all of it, once all was handed in. */
    public void end() {
        rows.naming(entry -> true);
        rows.addAll(EntryTables.MEMBERSHIPS, Part.of("", seats.all().toList()));
        reports();
        Map<Party, PartyRecord> known = new HashMap<>();
        register.all().forEach(party -> known.put(party.party(), party));
        if (audience == Circle.INTERNAL) {
            known.keySet().forEach(rows::keep);
        }
        parties(known);
        rows.addAll(PartyTables.SUBJECTS, rows.subjects());
    }

    private void reports() {
        ReportLives lives = new ReportLives();
        registered.forEach(lives::apply);
        ofReports.sort(Comparator.comparingLong(RecordedEvent::position));
        ofReports.forEach(lives::apply);
        lives.of(audience).forEach(life -> PublicationTables.add(rows, life));
    }

    /** Those of the register that no row names are for the ministry alone: that they are there may tell of what others may not see. */
    private void parties(Map<Party, PartyRecord> known) {
        Set<Party> told = new HashSet<>();
        for (List<Party> open = rows.parties(); !open.isEmpty(); ) {
            open.forEach(party -> party(party, known.get(party)));
            told.addAll(open);
            open = rows.parties().stream()
                    .filter(party -> !told.contains(party))
                    .toList();
        }
        registered.stream()
                .filter(recorded -> isOneOf(recorded.event().subject(), told))
                .forEach(recorded -> FACTS.add(rows, FactRow.alone(recorded)));
    }

    private static boolean isOneOf(Subject subject, Set<Party> parties) {
        return switch (subject) {
            case Subject.OrganisationId organisation -> parties.contains(new Party.Organisation(organisation.id()));
            case Subject.PersonId person -> parties.contains(new Party.Person(person.id()));
            default -> false;
        };
    }

    private void party(Party party, @Nullable PartyRecord known) {
        rows.add(PartyTables.PARTIES, new PartyTables.Named(party, names.now(party), known));
        rows.addAll(PartyTables.NAMES, Part.of(party, names.borne(party)));
        if (known != null) {
            rows.addAll(PartyTables.SPELLINGS, Part.of(party, known.spellings()));
            rows.addAll(PartyTables.AFFILIATIONS, Part.of(party, known.affiliations()));
        }
    }
}
