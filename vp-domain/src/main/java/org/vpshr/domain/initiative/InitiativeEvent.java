package org.vpshr.domain.initiative;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Telling;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Pillar;

/** What was recorded of the initiative itself. */
public sealed interface InitiativeEvent extends DomainEvent {

    @Override
    Subject.InitiativeId subject();

    /** The initiative was established. */
    record InitiativeFounded(Subject.InitiativeId subject, Entry entry) implements InitiativeEvent, Telling {}

    /** The association (VPA) was formed; a body apart from the initiative (rule 30). */
    record AssociationFormed(Subject.InitiativeId subject, Entry entry) implements InitiativeEvent, Telling {}

    /** Something that is so of the initiative. */
    record InitiativeDescribed(Subject.InitiativeId subject, Entry entry) implements InitiativeEvent, Telling {}

    /** A plenary was held. */
    record PlenaryHeld(Subject.InitiativeId subject, Entry entry, PlenaryKind kind)
            implements InitiativeEvent, Telling {}

    /** Someone attended a plenary (rule 28). */
    record PlenaryAttended(Subject.InitiativeId subject, Entry entry, EntryId plenary, Party attendee)
            implements InitiativeEvent, Telling {}

    /** A government held or holds the chair; the entry's time is the term. */
    record ChairTermRecorded(Subject.InitiativeId subject, Entry entry, Country chair)
            implements InitiativeEvent, Telling {}

    /** Someone was admitted, promoted or given a status. */
    record MemberAdmitted(
            Subject.InitiativeId subject,
            Entry entry,
            Party member,
            MemberStanding as,
            @Nullable Pillar pillar,
            Body decidedBy)
            implements InitiativeEvent, Telling {}

    /** Someone's status ended. */
    record MembershipEnded(Subject.InitiativeId subject, Entry entry, Party member)
            implements InitiativeEvent, Telling {}

    /** Reporting guidelines or rules were issued. */
    record GuidelinesIssued(Subject.InitiativeId subject, Entry entry, String version)
            implements InitiativeEvent, Telling {}

    /** A count of the members of a pillar was published. */
    record MemberCountPublished(Subject.InitiativeId subject, Entry entry, Pillar pillar)
            implements InitiativeEvent, Telling {}

    /** The initiative debates something. */
    record DebateRecorded(Subject.InitiativeId subject, Entry entry) implements InitiativeEvent, Telling {}

    /** Countries were selected for pilot working groups. */
    record PilotCountriesSelected(Subject.InitiativeId subject, Entry entry, Set<Country> countries)
            implements InitiativeEvent, Telling {}
}
