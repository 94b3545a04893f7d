package org.vpshr.domain.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.Command;
import org.vpshr.domain.StableName;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Target;
import org.vpshr.domain.Target.OtherSubject;
import org.vpshr.domain.Target.RecordedEntry;
import org.vpshr.domain.dossier.DossierEvent.*;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.EntryRevision;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.text.Internal;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.When;

/** What can be asked to be recorded of any subject. */
public sealed interface DossierCommand extends Command {

    @Override
    Subject subject();

    /**
     * Something that the government holds, aims at or does as a rule.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("dossier.StatePosition")
    record StatePosition(Subject subject, Entry entry) implements DossierCommand, CarriesEntry {}

    /**
     * A result; it rests on an activity (rule 125).
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("dossier.ReportResult")
    record ReportResult(Subject subject, Entry entry) implements DossierCommand, CarriesEntry {}

    /**
     * A lesson learned.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param quotation whose words it gives, and whether they are the very words; null where it quotes nobody
     */
    @StableName("dossier.DrawLesson")
    record DrawLesson(
            Subject subject, Entry entry, @Nullable Quotation quotation) implements DossierCommand, CarriesEntry {}

    /**
     * A challenge.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param quotation whose words it gives, and whether they are the very words; null where it quotes nobody
     */
    @StableName("dossier.NameChallenge")
    record NameChallenge(
            Subject subject, Entry entry, @Nullable Quotation quotation) implements DossierCommand, CarriesEntry {}

    /**
     * What a third party said; cleared before publication (rule 119).
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param speaker who said it
     * @param cleared whether the speaker agreed to its publication
     */
    @StableName("dossier.RelayStatement")
    record RelayStatement(Subject subject, Entry entry, Party speaker, boolean cleared)
            implements DossierCommand, CarriesEntry {}

    /**
     * Something is meant to happen, by its owner.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param kind what was given, such as a plan, a pledge or an invitation
     * @param owner whose plan it is
     */
    @StableName("dossier.MakePlan")
    record MakePlan(Subject subject, Entry entry, PlanKind kind, Party owner) implements DossierCommand, CarriesEntry {
        @Override
        public boolean planned() {
            return true;
        }
    }

    /**
     * A plan was kept, wholly or in part, as its evidence shows (rule 123).
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param plan the entry of the plan, by its id
     * @param outcome how far it was kept
     * @param evidence the entries that show it
     * @param audience who may see it
     */
    @StableName("dossier.KeepPlan")
    record KeepPlan(
            Subject subject,
            Contribution contribution,
            EntryId plan,
            Outcome outcome,
            Set<EntryId> evidence,
            Audience audience)
            implements DossierCommand {

        /**
         * For the public.
         *
         * @param subject what it is about, as in {@code engagement/NL/PE}
         * @param contribution who wrote it, when, and on what evidence
         * @param plan the entry of the plan, by its id
         * @param outcome how far it was kept
         * @param evidence the entries that show it
         */
        public KeepPlan(
                Subject subject, Contribution contribution, EntryId plan, Outcome outcome, Set<EntryId> evidence) {
            this(subject, contribution, plan, outcome, evidence, new Audience.Open());
        }
    }

    /**
     * A plan was moved to another time.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param plan the entry of the plan, by its id
     * @param target the time that it was moved to
     * @param reason why, in words
     * @param audience who may see it
     */
    @StableName("dossier.MovePlan")
    record MovePlan(
            Subject subject,
            Contribution contribution,
            EntryId plan,
            When target,
            @Internal String reason,
            Audience audience)
            implements DossierCommand {

        /**
         * For the public.
         *
         * @param subject what it is about, as in {@code engagement/NL/PE}
         * @param contribution who wrote it, when, and on what evidence
         * @param plan the entry of the plan, by its id
         * @param target the time that it was moved to
         * @param reason why, in words
         */
        public MovePlan(Subject subject, Contribution contribution, EntryId plan, When target, String reason) {
            this(subject, contribution, plan, target, reason, new Audience.Open());
        }
    }

    /**
     * A plan was dropped.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param plan the entry of the plan, by its id
     * @param reason why, in words
     * @param audience who may see it
     */
    @StableName("dossier.DropPlan")
    record DropPlan(
            Subject subject,
            Contribution contribution,
            EntryId plan,
            @Internal String reason,
            Audience audience) implements DossierCommand {

        /**
         * For the public.
         *
         * @param subject what it is about, as in {@code engagement/NL/PE}
         * @param contribution who wrote it, when, and on what evidence
         * @param plan the entry of the plan, by its id
         * @param reason why, in words
         */
        public DropPlan(Subject subject, Contribution contribution, EntryId plan, String reason) {
            this(subject, contribution, plan, reason, new Audience.Open());
        }
    }

    /**
     * A picture or video; the entry's statement is its caption.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param medium the picture or video
     */
    @StableName("dossier.AddMedium")
    record AddMedium(Subject subject, Entry entry, Medium medium) implements DossierCommand, CarriesEntry {}

    /**
     * A medium may be shown to a circle only; its existence may be told (rule 111).
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param medium the entry of the medium, by its id
     * @param audience who may see it
     */
    @StableName("dossier.RestrictMedium")
    record RestrictMedium(Subject subject, Contribution contribution, EntryId medium, Audience.Limited audience)
            implements DossierCommand {}

    /**
     * The restriction of a medium was lifted (rule 112).
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param medium the entry of the medium, by its id
     * @param reason why, in words
     * @param authoriser who decided it, by office
     */
    @StableName("dossier.ReleaseMedium")
    record ReleaseMedium(
            Subject subject,
            Contribution contribution,
            EntryId medium,
            @Internal String reason,
            @Internal String authoriser)
            implements DossierCommand {}

    /**
     * An entry was wrong; old and new are both kept.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param corrected the entry as it should be, under the id that it has; a field that is left out is emptied
     * @param reason why, in words
     * @param authoriser who decided it, by office
     */
    @StableName("dossier.CorrectEntry")
    record CorrectEntry(
            Subject subject,
            Contribution contribution,
            Entry corrected,
            @Internal String reason,
            @Internal String authoriser)
            implements DossierCommand {
        @Override
        public Optional<Entry> statedEntry() {
            return Optional.of(corrected);
        }
    }

    /**
     * Something of an entry was wrong or was left out; what is not named is kept, as is what was said before.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param entry the entry, by its id
     * @param change what changes of the entry, field by field; what is not named is kept
     * @param reason why, in words
     * @param authoriser who decided it, by office
     */
    @StableName("dossier.AmendEntry")
    record AmendEntry(
            Subject subject,
            Contribution contribution,
            EntryId entry,
            EntryRevision change,
            @Internal String reason,
            @Internal String authoriser)
            implements DossierCommand {
        @Override
        public List<Subject> otherSubjects() {
            return change.persons().stream()
                    .map(person -> (Subject) new Subject.PersonId(person))
                    .toList();
        }

        @Override
        public List<Attribute> entryAttributes() {
            return change.attributes().added().orElse(List.of());
        }
    }

    /**
     * A more precise date was found, inside the old one (rule 86).
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param entry the entry, by its id
     * @param when the more precise time, inside the old one
     * @param source where it is said
     * @param audience who may see it
     */
    @StableName("dossier.RefineWhen")
    record RefineWhen(
            Subject subject, Contribution contribution, EntryId entry, When when, Source source, Audience audience)
            implements DossierCommand {

        /**
         * For the public.
         *
         * @param subject what it is about, as in {@code engagement/NL/PE}
         * @param contribution who wrote it, when, and on what evidence
         * @param entry the entry, by its id
         * @param when the more precise time, inside the old one
         * @param source where it is said
         */
        public RefineWhen(Subject subject, Contribution contribution, EntryId entry, When when, Source source) {
            this(subject, contribution, entry, when, source, new Audience.Open());
        }
    }

    /**
     * An entry was taken back.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param entry the entry, by its id
     * @param reason why, in words
     * @param authoriser who decided it, by office
     */
    @StableName("dossier.WithdrawEntry")
    record WithdrawEntry(
            Subject subject,
            Contribution contribution,
            EntryId entry,
            @Internal String reason,
            @Internal String authoriser)
            implements DossierCommand {}

    /**
     * Another source says otherwise; both are kept, one is preferred (rule 91).
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param entry the entry, by its id
     * @param rival what the other source says
     * @param preferred which of the two is held to be right
     * @param reason why, in words
     * @param audience who may see it
     */
    @StableName("dossier.ContradictEntry")
    record ContradictEntry(
            Subject subject,
            Contribution contribution,
            EntryId entry,
            Rival rival,
            Preference preferred,
            @Internal String reason,
            Audience audience)
            implements DossierCommand {

        /**
         * For the public.
         *
         * @param subject what it is about, as in {@code engagement/NL/PE}
         * @param contribution who wrote it, when, and on what evidence
         * @param entry the entry, by its id
         * @param rival what the other source says
         * @param preferred which of the two is held to be right
         * @param reason why, in words
         */
        public ContradictEntry(
                Subject subject,
                Contribution contribution,
                EntryId entry,
                Rival rival,
                Preference preferred,
                String reason) {
            this(subject, contribution, entry, rival, preferred, reason, new Audience.Open());
        }
    }

    /**
     * What holds as a rule, or held as of a day, is still true.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param entry the entry, by its id
     * @param on the day on which it is
     * @param source who or what says so
     * @param audience who may see it
     */
    @StableName("dossier.ConfirmEntry")
    record ConfirmEntry(
            Subject subject, Contribution contribution, EntryId entry, FuzzyDate on, Source source, Audience audience)
            implements DossierCommand {

        /**
         * For the public.
         *
         * @param subject what it is about, as in {@code engagement/NL/PE}
         * @param contribution who wrote it, when, and on what evidence
         * @param entry the entry, by its id
         * @param on when it was found to be still true
         * @param source where it is said
         */
        public ConfirmEntry(Subject subject, Contribution contribution, EntryId entry, FuzzyDate on, Source source) {
            this(subject, contribution, entry, on, source, new Audience.Open());
        }
    }

    /**
     * An entry may be seen by a circle only, from now on, also in older states (rule 112).
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param entry the entry, by its id
     * @param audience who may see it
     */
    @StableName("dossier.RestrictEntry")
    record RestrictEntry(Subject subject, Contribution contribution, EntryId entry, Audience.Limited audience)
            implements DossierCommand {}

    /**
     * The restriction of an entry was lifted.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param entry the entry, by its id
     * @param from the first version of the entry that is shown again, as recorded being 1; without it the one that
     *     stands
     * @param reason why, in words
     * @param authoriser who decided it, by office
     */
    @StableName("dossier.ReleaseEntry")
    record ReleaseEntry(
            Subject subject,
            Contribution contribution,
            EntryId entry,
            @Nullable Integer from,
            @Internal String reason,
            @Internal String authoriser)
            implements DossierCommand {

        /**
         * From the version on that stands.
         *
         * @param subject what it is about, as in {@code engagement/NL/PE}
         * @param contribution who wrote it, when, and on what evidence
         * @param entry the entry, by its id
         * @param reason why, in words
         * @param authoriser who decided it, by office
         */
        public ReleaseEntry(
                Subject subject, Contribution contribution, EntryId entry, String reason, String authoriser) {
            this(subject, contribution, entry, null, reason, authoriser);
        }
    }

    /**
     * The texts of an entry are to be destroyed for good, in every version of it.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param entry the entry, by its id
     * @param ground on what ground, in words
     * @param authoriser who decided it, by office
     */
    @StableName("dossier.EraseEntry")
    record EraseEntry(
            Subject subject,
            Contribution contribution,
            EntryId entry,
            @Internal String ground,
            @Internal String authoriser)
            implements DossierCommand {}

    /**
     * An entry was recorded under the wrong subject (rule 110).
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param entry the entry, by its id
     * @param to the subject that it belongs to
     * @param reason why, in words
     * @param authoriser who decided it, by office
     */
    @StableName("dossier.MoveEntry")
    record MoveEntry(
            Subject subject,
            Contribution contribution,
            EntryId entry,
            Subject to,
            @Internal String reason,
            @Internal String authoriser)
            implements DossierCommand {}

    /**
     * An entry named the wrong party (rule 110).
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param entry the entry, by its id
     * @param from the party that was named wrongly
     * @param to the party that is meant
     * @param reason why, in words
     * @param authoriser who decided it, by office
     * @param audience who may see it
     */
    @StableName("dossier.ReattributeEntry")
    record ReattributeEntry(
            Subject subject,
            Contribution contribution,
            EntryId entry,
            Party from,
            Party to,
            @Internal String reason,
            @Internal String authoriser,
            Audience audience)
            implements DossierCommand {

        /**
         * For the public.
         *
         * @param subject what it is about, as in {@code engagement/NL/PE}
         * @param contribution who wrote it, when, and on what evidence
         * @param entry the entry, by its id
         * @param from the party that was named wrongly
         * @param to the party that is meant
         * @param reason why, in words
         * @param authoriser who decided it, by office
         */
        public ReattributeEntry(
                Subject subject,
                Contribution contribution,
                EntryId entry,
                Party from,
                Party to,
                String reason,
                String authoriser) {
            this(subject, contribution, entry, from, to, reason, authoriser, new Audience.Open());
        }
    }

    /** The entries on record that it is about. */
    @Override
    default Set<EntryId> refersTo() {
        return switch (this) {
            case CarriesEntry c -> Set.of();
            case KeepPlan c -> and(c.evidence(), c.plan());
            case MovePlan c -> Set.of(c.plan());
            case DropPlan c -> Set.of(c.plan());
            case RestrictMedium c -> Set.of(c.medium());
            case ReleaseMedium c -> Set.of(c.medium());
            case CorrectEntry c -> Set.of(c.corrected().id());
            case AmendEntry c -> and(c.change().linked(), c.entry());
            case RefineWhen c -> Set.of(c.entry());
            case WithdrawEntry c -> Set.of(c.entry());
            case ContradictEntry c -> Set.of(c.entry());
            case ConfirmEntry c -> Set.of(c.entry());
            case RestrictEntry c -> Set.of(c.entry());
            case ReleaseEntry c -> Set.of(c.entry());
            case EraseEntry c -> Set.of(c.entry());
            case MoveEntry c -> Set.of(c.entry());
            case ReattributeEntry c -> Set.of(c.entry());
            default -> Set.of();
        };
    }

    @Override
    default List<Target> changes() {
        return switch (this) {
            case CarriesEntry c -> List.of();
            // a rival value stands beside what it contradicts
            case ContradictEntry c -> List.of();
            // a report that prints it may say so
            case ConfirmEntry c -> List.of(new RecordedEntry(c.entry()));
            case KeepPlan c -> List.of(new RecordedEntry(c.plan()));
            case MovePlan c -> List.of(new RecordedEntry(c.plan()));
            case DropPlan c -> List.of(new RecordedEntry(c.plan()));
            case RestrictMedium c -> List.of(new RecordedEntry(c.medium()));
            case ReleaseMedium c -> List.of(new RecordedEntry(c.medium()));
            case CorrectEntry c -> List.of(new RecordedEntry(c.corrected().id()));
            case AmendEntry c -> List.of(new RecordedEntry(c.entry()));
            case RefineWhen c -> List.of(new RecordedEntry(c.entry()));
            case WithdrawEntry c -> List.of(new RecordedEntry(c.entry()));
            case RestrictEntry c -> List.of(new RecordedEntry(c.entry()));
            case ReleaseEntry c -> List.of(new RecordedEntry(c.entry()));
            case EraseEntry c -> List.of(new RecordedEntry(c.entry()));
            case MoveEntry c -> List.of(new RecordedEntry(c.entry()), new OtherSubject(c.to()));
            case ReattributeEntry c -> List.of(new RecordedEntry(c.entry()));
        };
    }

    private static Set<EntryId> and(Collection<EntryId> some, EntryId more) {
        Set<EntryId> all = new TreeSet<>(some);
        all.add(more);
        return all;
    }

    /**
     * {@return what is recorded when no rule refuses it; what was said before comes from the dossier}
     *
     * @param dossier what is on record of the subject, whatever kind it is of, and of the entries that its commands
     *     refer to
     */
    default DossierEvent recorded(Dossier dossier) {
        return switch (this) {
            case StatePosition c -> new PositionStated(c.subject(), c.entry());
            case ReportResult c -> new ResultReported(c.subject(), c.entry());
            case DrawLesson c -> new LessonDrawn(c.subject(), c.entry(), c.quotation());
            case NameChallenge c -> new ChallengeNamed(c.subject(), c.entry(), c.quotation());
            case RelayStatement c -> new StatementRelayed(c.subject(), c.entry(), c.speaker(), c.cleared());
            case MakePlan c -> new PlanMade(c.subject(), c.entry(), c.kind(), c.owner());
            case KeepPlan c ->
                new PlanKept(c.subject(), c.contribution(), c.plan(), c.outcome(), c.evidence(), c.audience());
            case MovePlan c ->
                new PlanMoved(c.subject(), c.contribution(), c.plan(), c.target(), c.reason(), c.audience());
            case DropPlan c -> new PlanDropped(c.subject(), c.contribution(), c.plan(), c.reason(), c.audience());
            case AddMedium c -> new MediumAdded(c.subject(), c.entry(), c.medium());
            case RestrictMedium c -> new MediumRestricted(c.subject(), c.contribution(), c.medium(), c.audience());
            case ReleaseMedium c ->
                new MediumReleased(c.subject(), c.contribution(), c.medium(), c.reason(), c.authoriser());
            case CorrectEntry c ->
                new EntryCorrected(c.subject(), c.contribution(), c.corrected(), c.reason(), c.authoriser());
            case AmendEntry c ->
                new EntryAmended(c.subject(), c.contribution(), c.entry(), c.change(), c.reason(), c.authoriser());
            case RefineWhen c ->
                new WhenRefined(c.subject(), c.contribution(), c.entry(), c.when(), c.source(), c.audience());
            case WithdrawEntry c ->
                new EntryWithdrawn(c.subject(), c.contribution(), c.entry(), c.reason(), c.authoriser());
            case ContradictEntry c ->
                new EntryContradicted(
                        c.subject(), c.contribution(), c.entry(), c.rival(), c.preferred(), c.reason(), c.audience());
            case ConfirmEntry c ->
                new EntryConfirmed(c.subject(), c.contribution(), c.entry(), c.on(), c.source(), c.audience());
            case RestrictEntry c -> new EntryRestricted(c.subject(), c.contribution(), c.entry(), c.audience());
            case ReleaseEntry c ->
                new EntryReleased(
                        c.subject(),
                        c.contribution(),
                        c.entry(),
                        c.from() == null ? dossier.toldVersionOf(c.entry()) : c.from(),
                        c.reason(),
                        c.authoriser());
            case EraseEntry c -> new EntryErased(c.subject(), c.contribution(), c.entry(), c.ground(), c.authoriser());
            case MoveEntry c ->
                new EntryMoved(c.subject(), c.contribution(), c.entry(), c.to(), c.reason(), c.authoriser());
            case ReattributeEntry c ->
                new EntryReattributed(
                        c.subject(),
                        c.contribution(),
                        c.entry(),
                        c.from(),
                        c.to(),
                        c.reason(),
                        c.authoriser(),
                        c.audience());
        };
    }
}
