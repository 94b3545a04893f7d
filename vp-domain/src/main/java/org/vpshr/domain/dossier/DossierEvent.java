package org.vpshr.domain.dossier;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Telling;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.When;

/** What was recorded of any subject. */
public sealed interface DossierEvent extends DomainEvent {

    @Override
    Subject subject();

    /** Something that the government holds, aims at or does as a rule. */
    record PositionStated(Subject subject, Entry entry) implements DossierEvent, Telling {}

    /** A result; it rests on an activity (rule 125). */
    record ResultReported(Subject subject, Entry entry) implements DossierEvent, Telling {}

    /** A lesson learned. */
    record LessonDrawn(
            Subject subject, Entry entry, @Nullable Quotation quotation) implements DossierEvent, Telling {}

    /** A challenge. */
    record ChallengeNamed(
            Subject subject, Entry entry, @Nullable Quotation quotation) implements DossierEvent, Telling {}

    /** What a third party said; cleared before publication (rule 119). */
    record StatementRelayed(Subject subject, Entry entry, Party speaker, boolean cleared)
            implements DossierEvent, Telling {}

    /** Something is meant to happen, by its owner. */
    record PlanMade(Subject subject, Entry entry, PlanKind kind, Party owner) implements DossierEvent, Telling {}

    /** A plan was kept, wholly or in part, as its evidence shows (rule 123). */
    record PlanKept(Subject subject, Contribution contribution, EntryId plan, Outcome outcome, Set<EntryId> evidence)
            implements DossierEvent {}

    /** A plan was moved to another time. */
    record PlanMoved(Subject subject, Contribution contribution, EntryId plan, When target, String reason)
            implements DossierEvent {}

    /** A plan was dropped. */
    record PlanDropped(Subject subject, Contribution contribution, EntryId plan, String reason)
            implements DossierEvent {}

    /** A picture or video; the entry's statement is its caption. */
    record MediumAdded(Subject subject, Entry entry, Medium medium) implements DossierEvent, Telling {}

    /** A medium may be shown to a circle only; its existence may be told (rule 111). */
    record MediumRestricted(Subject subject, Contribution contribution, EntryId medium, Audience.Limited audience)
            implements DossierEvent {}

    /** The restriction of a medium was lifted (rule 112). */
    record MediumReleased(Subject subject, Contribution contribution, EntryId medium, String reason, String authoriser)
            implements DossierEvent {}

    /** An entry was wrong; old and new are both kept. */
    record EntryCorrected(
            Subject subject, Contribution contribution, Entry before, Entry after, String reason, String authoriser)
            implements DossierEvent {}

    /** A more precise date was found, inside the old one (rule 86). */
    record WhenRefined(
            Subject subject, Contribution contribution, EntryId entry, When before, When after, Source source)
            implements DossierEvent {}

    /** An entry was taken back. */
    record EntryWithdrawn(Subject subject, Contribution contribution, EntryId entry, String reason, String authoriser)
            implements DossierEvent {}

    /** Another source says otherwise; both are kept, one is preferred (rule 91). */
    record EntryContradicted(
            Subject subject, Contribution contribution, EntryId entry, Rival rival, Preference preferred, String reason)
            implements DossierEvent {}

    /** An entry may be seen by a circle only, from now on, also in older states (rule 112). */
    record EntryRestricted(Subject subject, Contribution contribution, EntryId entry, Audience.Limited audience)
            implements DossierEvent {}

    /** The restriction of an entry was lifted. */
    record EntryReleased(Subject subject, Contribution contribution, EntryId entry, String reason, String authoriser)
            implements DossierEvent {}

    /** An entry was recorded under the wrong subject (rule 110). */
    record EntryMoved(
            Subject subject, Contribution contribution, Entry moved, Subject to, String reason, String authoriser)
            implements DossierEvent {}

    /** An entry named the wrong party (rule 110). */
    record EntryReattributed(
            Subject subject,
            Contribution contribution,
            EntryId entry,
            Party from,
            Party to,
            String reason,
            String authoriser)
            implements DossierEvent {}
}
