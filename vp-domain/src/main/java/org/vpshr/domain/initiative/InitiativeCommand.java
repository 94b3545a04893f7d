package org.vpshr.domain.initiative;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.BeginsState;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.Command;
import org.vpshr.domain.StableName;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Target;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.initiative.InitiativeEvent.*;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.text.Label;

/** What can be asked to be recorded of the initiative itself. */
public sealed interface InitiativeCommand extends Command {

    @Override
    Subject.InitiativeId subject();

    /**
     * The initiative was established.
     *
     * @param subject the initiative, of which there is one
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("initiative.FoundInitiative")
    record FoundInitiative(Subject.InitiativeId subject, Entry entry)
            implements InitiativeCommand, CarriesEntry, BeginsState {}

    /**
     * The association (VPA) was formed; a body apart from the initiative (rule 30).
     *
     * @param subject the initiative, of which there is one
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("initiative.FormAssociation")
    record FormAssociation(Subject.InitiativeId subject, Entry entry)
            implements InitiativeCommand, CarriesEntry, BeginsState {}

    /**
     * Something that is so of the initiative.
     *
     * @param subject the initiative, of which there is one
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("initiative.DescribeInitiative")
    record DescribeInitiative(Subject.InitiativeId subject, Entry entry) implements InitiativeCommand, CarriesEntry {}

    /**
     * A plenary was held.
     *
     * @param subject the initiative, of which there is one
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param kind whether it is that of the year or one beside it
     */
    @StableName("initiative.HoldPlenary")
    record HoldPlenary(Subject.InitiativeId subject, Entry entry, PlenaryKind kind)
            implements InitiativeCommand, CarriesEntry {}

    /**
     * Someone attended a plenary (rule 28).
     *
     * @param subject the initiative, of which there is one
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param plenary the entry of the plenary, by its id
     * @param attendee who attended
     */
    @StableName("initiative.AttendPlenary")
    record AttendPlenary(Subject.InitiativeId subject, Entry entry, EntryId plenary, Party attendee)
            implements InitiativeCommand, CarriesEntry {
        @Override
        public Set<EntryId> refersTo() {
            return Set.of(plenary);
        }

        @Override
        public boolean occasion() {
            return true;
        }
    }

    /**
     * A government held or holds the chair; the entry's time is the term.
     *
     * @param subject the initiative, of which there is one
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param chair the government that held the chair
     */
    @StableName("initiative.RecordChairTerm")
    record RecordChairTerm(Subject.InitiativeId subject, Entry entry, Country chair)
            implements InitiativeCommand, CarriesEntry {}

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
    @StableName("initiative.AdmitMember")
    record AdmitMember(
            Subject.InitiativeId subject,
            Entry entry,
            Party member,
            MemberStanding as,
            @Nullable Pillar pillar,
            Body decidedBy)
            implements InitiativeCommand, CarriesEntry, BeginsState {}

    /**
     * Someone's status ended.
     *
     * @param subject the initiative, of which there is one
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param member who is or was a member
     */
    @StableName("initiative.EndMembership")
    record EndMembership(Subject.InitiativeId subject, Entry entry, Party member)
            implements InitiativeCommand, CarriesEntry {}

    /**
     * Reporting guidelines or rules were issued.
     *
     * @param subject the initiative, of which there is one
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param version what the version of the guidelines is called
     */
    @StableName("initiative.IssueGuidelines")
    record IssueGuidelines(
            Subject.InitiativeId subject,
            Entry entry,
            @Label String version) implements InitiativeCommand, CarriesEntry, BeginsState {}

    /**
     * A count of the members of a pillar was published.
     *
     * @param subject the initiative, of which there is one
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param pillar the pillar of the member; null for an observer, who has none (rule 58)
     */
    @StableName("initiative.PublishMemberCount")
    record PublishMemberCount(Subject.InitiativeId subject, Entry entry, Pillar pillar)
            implements InitiativeCommand, CarriesEntry {}

    /**
     * The initiative debates something.
     *
     * @param subject the initiative, of which there is one
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("initiative.RecordDebate")
    record RecordDebate(Subject.InitiativeId subject, Entry entry) implements InitiativeCommand, CarriesEntry {}

    /**
     * Countries were selected for pilot working groups.
     *
     * @param subject the initiative, of which there is one
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param countries the countries that were selected
     */
    @StableName("initiative.SelectPilotCountries")
    record SelectPilotCountries(Subject.InitiativeId subject, Entry entry, Set<Country> countries)
            implements InitiativeCommand, CarriesEntry, BeginsState {}

    /** What others told stays theirs to end, and what a government told of itself goes before what others tell of it. */
    @Override
    default List<Target> changes() {
        return switch (this) {
            case RecordChairTerm c ->
                List.of(new InitiativeState.Chairing(
                        c.subject(), ChairTerm.told(c.chair(), c.entry().when())));
            case AdmitMember c -> List.of(new InitiativeState.Status(c.subject(), c.member()));
            case EndMembership c -> List.of(new InitiativeState.Status(c.subject(), c.member()));
            case FoundInitiative c -> List.of();
            case FormAssociation c -> List.of();
            case DescribeInitiative c -> List.of();
            case HoldPlenary c -> List.of();
            case AttendPlenary c -> List.of();
            case IssueGuidelines c -> List.of();
            case PublishMemberCount c -> List.of();
            case RecordDebate c -> List.of();
            case SelectPilotCountries c -> List.of();
        };
    }

    /** {@return what is recorded when no rule refuses it} */
    default InitiativeEvent recorded() {
        return switch (this) {
            case FoundInitiative c -> new InitiativeFounded(c.subject(), c.entry());
            case FormAssociation c -> new AssociationFormed(c.subject(), c.entry());
            case DescribeInitiative c -> new InitiativeDescribed(c.subject(), c.entry());
            case HoldPlenary c -> new PlenaryHeld(c.subject(), c.entry(), c.kind());
            case AttendPlenary c -> new PlenaryAttended(c.subject(), c.entry(), c.plenary(), c.attendee());
            case RecordChairTerm c -> new ChairTermRecorded(c.subject(), c.entry(), c.chair());
            case AdmitMember c ->
                new MemberAdmitted(c.subject(), c.entry(), c.member(), c.as(), c.pillar(), c.decidedBy());
            case EndMembership c -> new MembershipEnded(c.subject(), c.entry(), c.member());
            case IssueGuidelines c -> new GuidelinesIssued(c.subject(), c.entry(), c.version());
            case PublishMemberCount c -> new MemberCountPublished(c.subject(), c.entry(), c.pillar());
            case RecordDebate c -> new DebateRecorded(c.subject(), c.entry());
            case SelectPilotCountries c -> new PilotCountriesSelected(c.subject(), c.entry(), c.countries());
        };
    }
}
