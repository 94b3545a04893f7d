package org.vpshr.domain.initiative;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.StableName;
import org.vpshr.domain.Subject;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.text.Label;

/** What was recorded of the initiative itself. */
public sealed interface InitiativeEvent extends DomainEvent {

    @Override
    Subject.InitiativeId subject();

    /**
     * The initiative was established.
     *
     * @param subject the initiative, of which there is one
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("initiative.InitiativeFounded")
    record InitiativeFounded(Subject.InitiativeId subject, Entry entry) implements InitiativeEvent, CarriesEntry {
        @Override
        public Set<Tag> spanningTags() {
            return Set.of(Tags.FOUNDING);
        }
    }

    /**
     * The association (VPA) was formed; a body apart from the initiative (rule 30).
     *
     * @param subject the initiative, of which there is one
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("initiative.AssociationFormed")
    record AssociationFormed(Subject.InitiativeId subject, Entry entry) implements InitiativeEvent, CarriesEntry {
        @Override
        public Set<Tag> spanningTags() {
            return Set.of(Tags.FOUNDING);
        }
    }

    /**
     * Something that is so of the initiative.
     *
     * @param subject the initiative, of which there is one
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("initiative.InitiativeDescribed")
    record InitiativeDescribed(Subject.InitiativeId subject, Entry entry) implements InitiativeEvent, CarriesEntry {
        @Override
        public boolean happened() {
            return false;
        }
    }

    /**
     * A plenary was held.
     *
     * @param subject the initiative, of which there is one
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param kind whether it is that of the year or one beside it
     */
    @StableName("initiative.PlenaryHeld")
    record PlenaryHeld(Subject.InitiativeId subject, Entry entry, PlenaryKind kind)
            implements InitiativeEvent, CarriesEntry {}

    /**
     * Someone attended a plenary (rule 28).
     *
     * @param subject the initiative, of which there is one
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param plenary the entry of the plenary, by its id
     * @param attendee who attended
     */
    @StableName("initiative.PlenaryAttended")
    record PlenaryAttended(Subject.InitiativeId subject, Entry entry, EntryId plenary, Party attendee)
            implements InitiativeEvent, CarriesEntry {
        @Override
        public Set<EntryId> refersTo() {
            return Set.of(plenary);
        }
    }

    /**
     * A government held or holds the chair; the entry's time is the term.
     *
     * @param subject the initiative, of which there is one
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param chair the government that held the chair
     */
    @StableName("initiative.ChairTermRecorded")
    record ChairTermRecorded(Subject.InitiativeId subject, Entry entry, Country chair)
            implements InitiativeEvent, CarriesEntry {
        @Override
        public Optional<ChairTerm> chairTerm() {
            return Optional.of(ChairTerm.told(chair, entry.when()));
        }
    }

    /**
     * Someone was admitted, promoted or given a status.
     *
     * @param subject the initiative, of which there is one
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param member who is or was a member
     * @param as its new status, from applicant to full member
     * @param pillar the pillar of the member; null for an observer, who has none (rule 58)
     * @param decidedBy who decided it
     */
    @StableName("initiative.MemberAdmitted")
    record MemberAdmitted(
            Subject.InitiativeId subject,
            Entry entry,
            Party member,
            MemberStanding as,
            @Nullable Pillar pillar,
            Body decidedBy)
            implements InitiativeEvent, CarriesEntry {
        @Override
        public Optional<StandingChange> standingChange() {
            return Optional.of(
                    new StandingChange(member, as, pillar, entry.when().span()));
        }
    }

    /**
     * Someone's status ended.
     *
     * @param subject the initiative, of which there is one
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param member who is or was a member
     */
    @StableName("initiative.MembershipEnded")
    record MembershipEnded(Subject.InitiativeId subject, Entry entry, Party member)
            implements InitiativeEvent, CarriesEntry {
        @Override
        public Optional<StandingChange> standingChange() {
            return Optional.of(
                    new StandingChange(member, null, null, entry.when().span()));
        }
    }

    /**
     * Reporting guidelines or rules were issued.
     *
     * @param subject the initiative, of which there is one
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param version what the version of the guidelines is called
     */
    @StableName("initiative.GuidelinesIssued")
    record GuidelinesIssued(
            Subject.InitiativeId subject,
            Entry entry,
            @Label String version) implements InitiativeEvent, CarriesEntry {}

    /**
     * A count of the members of a pillar was published.
     *
     * @param subject the initiative, of which there is one
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param pillar the pillar of the member; null for an observer, who has none (rule 58)
     */
    @StableName("initiative.MemberCountPublished")
    record MemberCountPublished(Subject.InitiativeId subject, Entry entry, Pillar pillar)
            implements InitiativeEvent, CarriesEntry {}

    /**
     * The initiative debates something.
     *
     * @param subject the initiative, of which there is one
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("initiative.DebateRecorded")
    record DebateRecorded(Subject.InitiativeId subject, Entry entry) implements InitiativeEvent, CarriesEntry {}

    /**
     * Countries were selected for pilot working groups.
     *
     * @param subject the initiative, of which there is one
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param countries the countries that were selected
     */
    @StableName("initiative.PilotCountriesSelected")
    record PilotCountriesSelected(Subject.InitiativeId subject, Entry entry, Set<Country> countries)
            implements InitiativeEvent, CarriesEntry {}

    @Override
    default InitiativeEvent with(Entry entry) {
        return switch (this) {
            case InitiativeFounded e -> new InitiativeFounded(e.subject(), entry);
            case AssociationFormed e -> new AssociationFormed(e.subject(), entry);
            case InitiativeDescribed e -> new InitiativeDescribed(e.subject(), entry);
            case PlenaryHeld e -> new PlenaryHeld(e.subject(), entry, e.kind());
            case PlenaryAttended e -> new PlenaryAttended(e.subject(), entry, e.plenary(), e.attendee());
            case ChairTermRecorded e -> new ChairTermRecorded(e.subject(), entry, e.chair());
            case MemberAdmitted e ->
                new MemberAdmitted(e.subject(), entry, e.member(), e.as(), e.pillar(), e.decidedBy());
            case MembershipEnded e -> new MembershipEnded(e.subject(), entry, e.member());
            case GuidelinesIssued e -> new GuidelinesIssued(e.subject(), entry, e.version());
            case MemberCountPublished e -> new MemberCountPublished(e.subject(), entry, e.pillar());
            case DebateRecorded e -> new DebateRecorded(e.subject(), entry);
            case PilotCountriesSelected e -> new PilotCountriesSelected(e.subject(), entry, e.countries());
        };
    }
}
