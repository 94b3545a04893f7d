package org.vpshr.domain.dossier;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Telling;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.When;

/** What can be asked to be recorded of any subject. */
public sealed interface DossierCommand extends Command {

    @Override
    Subject subject();

    /** Something that the government holds, aims at or does as a rule. */
    record StatePosition(Subject subject, Entry entry) implements DossierCommand, Telling {}

    /** A result; it rests on an activity (rule 125). */
    record ReportResult(Subject subject, Entry entry) implements DossierCommand, Telling {}

    /** A lesson learned. */
    record DrawLesson(
            Subject subject, Entry entry, @Nullable Quotation quotation) implements DossierCommand, Telling {}

    /** A challenge. */
    record NameChallenge(
            Subject subject, Entry entry, @Nullable Quotation quotation) implements DossierCommand, Telling {}

    /** What a third party said; cleared before publication (rule 119). */
    record RelayStatement(Subject subject, Entry entry, Party speaker, boolean cleared)
            implements DossierCommand, Telling {}

    /** Something is meant to happen, by its owner. */
    record MakePlan(Subject subject, Entry entry, PlanKind kind, Party owner) implements DossierCommand, Telling {}

    /** A plan was kept, wholly or in part, as its evidence shows (rule 123). */
    record KeepPlan(Subject subject, Contribution contribution, EntryId plan, Outcome outcome, Set<EntryId> evidence)
            implements DossierCommand {}

    /** A plan was moved to another time. */
    record MovePlan(Subject subject, Contribution contribution, EntryId plan, When target, String reason)
            implements DossierCommand {}

    /** A plan was dropped. */
    record DropPlan(Subject subject, Contribution contribution, EntryId plan, String reason)
            implements DossierCommand {}

    /** A picture or video; the entry's statement is its caption. */
    record AddMedium(Subject subject, Entry entry, Medium medium) implements DossierCommand, Telling {}

    /** A medium may be shown to a circle only; its existence may be told (rule 111). */
    record RestrictMedium(Subject subject, Contribution contribution, EntryId medium, Audience.Limited audience)
            implements DossierCommand {}

    /** The restriction of a medium was lifted (rule 112). */
    record ReleaseMedium(Subject subject, Contribution contribution, EntryId medium, String reason, String authoriser)
            implements DossierCommand {}

    /** An entry was wrong; old and new are both kept. */
    record CorrectEntry(Subject subject, Contribution contribution, Entry corrected, String reason, String authoriser)
            implements DossierCommand {}

    /** A more precise date was found, inside the old one (rule 86). */
    record RefineWhen(Subject subject, Contribution contribution, EntryId entry, When when, Source source)
            implements DossierCommand {}

    /** An entry was taken back. */
    record WithdrawEntry(Subject subject, Contribution contribution, EntryId entry, String reason, String authoriser)
            implements DossierCommand {}

    /** Another source says otherwise; both are kept, one is preferred (rule 91). */
    record ContradictEntry(
            Subject subject, Contribution contribution, EntryId entry, Rival rival, Preference preferred, String reason)
            implements DossierCommand {}

    /** An entry may be seen by a circle only, from now on, also in older states (rule 112). */
    record RestrictEntry(Subject subject, Contribution contribution, EntryId entry, Audience.Limited audience)
            implements DossierCommand {}

    /** The restriction of an entry was lifted. */
    record ReleaseEntry(Subject subject, Contribution contribution, EntryId entry, String reason, String authoriser)
            implements DossierCommand {}

    /** An entry was recorded under the wrong subject (rule 110). */
    record MoveEntry(
            Subject subject, Contribution contribution, EntryId entry, Subject to, String reason, String authoriser)
            implements DossierCommand {}

    /** An entry named the wrong party (rule 110). */
    record ReattributeEntry(
            Subject subject,
            Contribution contribution,
            EntryId entry,
            Party from,
            Party to,
            String reason,
            String authoriser)
            implements DossierCommand {}
}
