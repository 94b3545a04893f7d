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

    /** The initiative was established. */
    @StableName("initiative.FoundInitiative")
    record FoundInitiative(Subject.InitiativeId subject, Entry entry)
            implements InitiativeCommand, CarriesEntry, BeginsState {}

    /** The association (VPA) was formed; a body apart from the initiative (rule 30). */
    @StableName("initiative.FormAssociation")
    record FormAssociation(Subject.InitiativeId subject, Entry entry)
            implements InitiativeCommand, CarriesEntry, BeginsState {}

    /** Something that is so of the initiative. */
    @StableName("initiative.DescribeInitiative")
    record DescribeInitiative(Subject.InitiativeId subject, Entry entry) implements InitiativeCommand, CarriesEntry {}

    /** A plenary was held. */
    @StableName("initiative.HoldPlenary")
    record HoldPlenary(Subject.InitiativeId subject, Entry entry, PlenaryKind kind)
            implements InitiativeCommand, CarriesEntry {}

    /** Someone attended a plenary (rule 28). */
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

    /** A government held or holds the chair; the entry's time is the term. */
    @StableName("initiative.RecordChairTerm")
    record RecordChairTerm(Subject.InitiativeId subject, Entry entry, Country chair)
            implements InitiativeCommand, CarriesEntry {}

    /** Someone was admitted, promoted or given a status. */
    @StableName("initiative.AdmitMember")
    record AdmitMember(
            Subject.InitiativeId subject,
            Entry entry,
            Party member,
            MemberStanding as,
            @Nullable Pillar pillar,
            Body decidedBy)
            implements InitiativeCommand, CarriesEntry, BeginsState {}

    /** Someone's status ended. */
    @StableName("initiative.EndMembership")
    record EndMembership(Subject.InitiativeId subject, Entry entry, Party member)
            implements InitiativeCommand, CarriesEntry {}

    /** Reporting guidelines or rules were issued. */
    @StableName("initiative.IssueGuidelines")
    record IssueGuidelines(
            Subject.InitiativeId subject,
            Entry entry,
            @Label String version) implements InitiativeCommand, CarriesEntry, BeginsState {}

    /** A count of the members of a pillar was published. */
    @StableName("initiative.PublishMemberCount")
    record PublishMemberCount(Subject.InitiativeId subject, Entry entry, Pillar pillar)
            implements InitiativeCommand, CarriesEntry {}

    /** The initiative debates something. */
    @StableName("initiative.RecordDebate")
    record RecordDebate(Subject.InitiativeId subject, Entry entry) implements InitiativeCommand, CarriesEntry {}

    /** Countries were selected for pilot working groups. */
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

    /** What is recorded when no rule refuses it. */
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
