package org.vpshr.domain.initiative;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Telling;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Pillar;

/** What can be asked to be recorded of the initiative itself. */
public sealed interface InitiativeCommand extends Command {

    @Override
    Subject.InitiativeId subject();

    /** The initiative was established. */
    record FoundInitiative(Subject.InitiativeId subject, Entry entry) implements InitiativeCommand, Telling {}

    /** The association (VPA) was formed; a body apart from the initiative (rule 30). */
    record FormAssociation(Subject.InitiativeId subject, Entry entry) implements InitiativeCommand, Telling {}

    /** Something that is so of the initiative. */
    record DescribeInitiative(Subject.InitiativeId subject, Entry entry) implements InitiativeCommand, Telling {}

    /** A plenary was held. */
    record HoldPlenary(Subject.InitiativeId subject, Entry entry, PlenaryKind kind)
            implements InitiativeCommand, Telling {}

    /** Someone attended a plenary (rule 28). */
    record AttendPlenary(Subject.InitiativeId subject, Entry entry, EntryId plenary, Party attendee)
            implements InitiativeCommand, Telling {}

    /** A government held or holds the chair; the entry's time is the term. */
    record RecordChairTerm(Subject.InitiativeId subject, Entry entry, Country chair)
            implements InitiativeCommand, Telling {}

    /** Someone was admitted, promoted or given a status. */
    record AdmitMember(
            Subject.InitiativeId subject,
            Entry entry,
            Party member,
            MemberStanding as,
            @Nullable Pillar pillar,
            Body decidedBy)
            implements InitiativeCommand, Telling {}

    /** Someone's status ended. */
    record EndMembership(Subject.InitiativeId subject, Entry entry, Party member)
            implements InitiativeCommand, Telling {}

    /** Reporting guidelines or rules were issued. */
    record IssueGuidelines(Subject.InitiativeId subject, Entry entry, String version)
            implements InitiativeCommand, Telling {}

    /** A count of the members of a pillar was published. */
    record PublishMemberCount(Subject.InitiativeId subject, Entry entry, Pillar pillar)
            implements InitiativeCommand, Telling {}

    /** The initiative debates something. */
    record RecordDebate(Subject.InitiativeId subject, Entry entry) implements InitiativeCommand, Telling {}

    /** Countries were selected for pilot working groups. */
    record SelectPilotCountries(Subject.InitiativeId subject, Entry entry, Set<Country> countries)
            implements InitiativeCommand, Telling {}
}
