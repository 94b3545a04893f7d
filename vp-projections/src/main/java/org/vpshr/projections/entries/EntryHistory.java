package org.vpshr.projections.entries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.dossier.Preference;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;
import org.vpshr.projections.history.Kind;
import org.vpshr.projections.history.RecordedEvent;

/**
 * An entry with its whole life.
 *
 * @param subject what it is about, after any move
 * @param entry as corrected and refined
 * @param origin the event that brought it
 * @param life every recorded event that touched it, the first included, in order
 * @param withdrawn whether it was taken back
 * @param rivals what other sources say instead
 */
public record EntryHistory(
        Subject subject,
        Entry entry,
        DomainEvent origin,
        List<RecordedEvent> life,
        boolean withdrawn,
        List<DossierEvent.EntryContradicted> rivals) {

    /** Takes copies of the lists. */
    public EntryHistory {
        life = List.copyOf(life);
        rivals = List.copyOf(rivals);
    }

    static EntryHistory begun(RecordedEvent recorded, Entry entry) {
        DomainEvent event = recorded.event();
        return new EntryHistory(recorded.subject(), entry, event, List.of(recorded), false, List.of());
    }

    /** {@return what kind of thing it tells of what kind of subject} */
    public Kind kind() {
        return Kind.of(subject, origin);
    }

    /** {@return who may see it, by what it says of itself} */
    public Circle circle() {
        return entry.audience().circle();
    }

    /**
     * {@return what an entry says after one more event of its life}
     *
     * @param event one more event
     * @param before what it said before; empty for nothing
     */
    public static Optional<Entry> saidAfter(DomainEvent event, Optional<Entry> before) {
        return event instanceof DossierEvent.Amendment amendment
                ? before.flatMap(amendment::applyTo).or(() -> before)
                : before.or(event::statedEntry);
    }

    /**
     * {@return whether the government tells it}
     *
     * @param government the government, by its country
     */
    public boolean toldBy(Country government) {
        return teller().filter(government::equals).isPresent();
    }

    /** {@return the government that tells it; nothing where none does} */
    public Optional<Country> teller() {
        return teller(subject, entry.contribution().by().government());
    }

    /**
     * {@return the government that tells it: of what is its own, or, where the subject is shared, because it wrote it}
     *
     * @param subject what it is about
     * @param writer the government of the desk that wrote it
     */
    public static Optional<Country> teller(Subject subject, Country writer) {
        return switch (subject) {
            case Subject.AnnualReportId own -> Optional.of(own.government());
            case Subject.CommitmentId own -> Optional.of(own.government());
            case Subject.AgreementId own -> Optional.of(own.government());
            case Subject.EngagementId own -> Optional.of(own.government());
            case Subject.WorkingGroupId shared -> Optional.of(writer);
            case Subject.InitiativeId shared -> Optional.of(writer);
            case Subject.OrganisationId register -> Optional.empty();
            case Subject.PersonId register -> Optional.empty();
        };
    }

    /** {@return the last day on which what it says now was found to be still true} */
    public Optional<DossierEvent.EntryConfirmed> confirmed() {
        Optional<DossierEvent.EntryConfirmed> last = Optional.empty();
        for (RecordedEvent recorded : life) {
            if (recorded.event() instanceof DossierEvent.Amendment) {
                last = Optional.empty(); // what was confirmed is what it said before
            } else if (recorded.event() instanceof DossierEvent.EntryConfirmed next
                    && last.filter(known ->
                                    known.on().latestEnd().isAfter(next.on().latestEnd()))
                            .isEmpty()) {
                last = Optional.of(next);
            }
        }
        return last;
    }

    /**
     * {@return what another source says of its time, where that is preferred and holds: what is recorded of the time later,
     * by putting right or refining it, holds instead}
     */
    public Optional<DossierEvent.EntryContradicted> otherTimeHeld() {
        Optional<DossierEvent.EntryContradicted> held = Optional.empty();
        Optional<Entry> said = Optional.empty();
        for (RecordedEvent recorded : life) {
            Optional<Entry> after = saidAfter(recorded.event(), said);
            if (!after.map(Entry::when).equals(said.map(Entry::when))) {
                held = Optional.empty();
            }
            said = after;
            Optional<DossierEvent.EntryContradicted> other = otherTime(recorded.event());
            held = other.isPresent() ? other : held;
        }
        return held;
    }

    private static Optional<DossierEvent.EntryContradicted> otherTime(DomainEvent event) {
        return event instanceof DossierEvent.EntryContradicted rival
                        && rival.preferred() == Preference.RIVAL
                        && rival.rival().time().isPresent()
                ? Optional.of(rival)
                : Optional.empty();
    }

    /** {@return where it stands in the order of recording} */
    public long position() {
        return life.getFirst().position();
    }

    /** {@return the ledger positions that it rests on} */
    public List<Long> positions() {
        return life.stream().map(RecordedEvent::position).toList();
    }

    /** {@return from when it holds: what was so as of a day had begun on that day or before} */
    public Span since() {
        LocalDate asOf = entry.when().span().latestEnd();
        boolean known = entry.when().mode() == When.Mode.AS_OF && !asOf.equals(LocalDate.MAX);
        return known ? FuzzyDate.upTo(asOf) : entry.when().span();
    }

    /**
     * {@return the party that its event named, after any mix-up was put right (rule 110)}
     *
     * @param named the party that the event named
     */
    public Party withCorrectParty(Party named) {
        Party party = named;
        for (RecordedEvent recorded : life) {
            if (recorded.event() instanceof DossierEvent.Amendment amendment) {
                party = amendment.applyTo(party);
            }
        }
        return party;
    }

    EntryHistory now(RecordedEvent by, Entry changed) {
        return new EntryHistory(subject, changed, origin, and(by), withdrawn, rivals);
    }

    EntryHistory touched(RecordedEvent by) {
        return now(by, entry);
    }

    EntryHistory takenBack(RecordedEvent by) {
        return new EntryHistory(subject, entry, origin, and(by), true, rivals);
    }

    EntryHistory moved(RecordedEvent by, Subject to) {
        return new EntryHistory(to, entry, origin, and(by), withdrawn, rivals);
    }

    EntryHistory contradicted(RecordedEvent by, DossierEvent.EntryContradicted rival) {
        List<DossierEvent.EntryContradicted> more = new ArrayList<>(rivals);
        more.add(rival);
        return new EntryHistory(subject, entry, origin, and(by), withdrawn, more);
    }

    private List<RecordedEvent> and(RecordedEvent by) {
        List<RecordedEvent> longer = new ArrayList<>(life);
        longer.add(by);
        return longer;
    }
}
