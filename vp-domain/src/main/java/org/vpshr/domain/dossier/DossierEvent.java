package org.vpshr.domain.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.StableName;
import org.vpshr.domain.Subject;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.EntryRevision;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.text.Internal;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.When;

/** What was recorded of any subject. */
public sealed interface DossierEvent extends DomainEvent {

    /** What became of an entry on record; nothing is brought that was not there. */
    sealed interface Development extends DossierEvent {

        /** {@return why, and by whose authority; nothing where it is shown by a source or by evidence} */
        default Optional<Justification> justification() {
            return Optional.ofNullable(
                    switch (this) {
                        case EntryCorrected e -> new Justification(e.reason(), e.authoriser());
                        case EntryAmended e -> new Justification(e.reason(), e.authoriser());
                        case EntryReattributed e -> new Justification(e.reason(), e.authoriser());
                        case EntryWithdrawn e -> new Justification(e.reason(), e.authoriser());
                        case EntryReleased e -> new Justification(e.reason(), e.authoriser());
                        case MediumReleased e -> new Justification(e.reason(), e.authoriser());
                        case EntryMoved e -> new Justification(e.reason(), e.authoriser());
                        case EntryErased e -> new Justification(e.ground(), e.authoriser());
                        case EntryRestricted e -> new Justification(e.audience().ground(), "");
                        case MediumRestricted e ->
                            new Justification(e.audience().ground(), "");
                        case EntryContradicted e -> new Justification(e.reason(), "");
                        case PlanMoved e -> new Justification(e.reason(), "");
                        case PlanDropped e -> new Justification(e.reason(), "");
                        case WhenRefined e -> null;
                        case EntryConfirmed e -> null;
                        case PlanKept e -> null;
                    });
        }

        @Override
        default Optional<EntryId> touches() {
            return Optional.of(
                    switch (this) {
                        case EntryCorrected e -> e.after().id();
                        case EntryAmended e -> e.entry();
                        case WhenRefined e -> e.entry();
                        case EntryReattributed e -> e.entry();
                        case EntryWithdrawn e -> e.entry();
                        case EntryContradicted e -> e.entry();
                        case EntryConfirmed e -> e.entry();
                        case EntryRestricted e -> e.entry();
                        case EntryReleased e -> e.entry();
                        case EntryMoved e -> e.entry();
                        case EntryErased e -> e.entry();
                        case MediumRestricted e -> e.medium();
                        case MediumReleased e -> e.medium();
                        case PlanKept e -> e.plan();
                        case PlanMoved e -> e.plan();
                        case PlanDropped e -> e.plan();
                    });
        }
    }

    /**
     * Why something became of an entry. It is for those alone who may read what is internal.
     *
     * @param reason why
     * @param authoriser who authorised it; empty where nobody had to
     */
    record Justification(String reason, String authoriser) {}

    /** Who may see an entry or a medium was narrowed, or let out again; in older states too (rule 112). */
    sealed interface Limitation extends Development {

        @Override
        default boolean bindsOlderStates() {
            return true;
        }
    }

    /** A change of what an entry on record says. This is the one place that tells how. */
    sealed interface Amendment extends Development {

        /**
         * {@return what the entry says from now on; nothing when it was taken back}
         *
         * @param said the entry as it read until then
         */
        Optional<Entry> applyTo(Entry said);

        /** {@return whether the entry was taken back} */
        default boolean takesBack() {
            return false;
        }

        /**
         * {@return the party that the event of the entry named, after a mix-up was put right (rule 110)}
         *
         * @param named the party that was named until then
         */
        default Party applyTo(Party named) {
            return named;
        }
    }

    @Override
    Subject subject();

    @Override
    default boolean happened() {
        return false;
    }

    /**
     * Something that the government holds, aims at or does as a rule.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("dossier.PositionStated")
    record PositionStated(Subject subject, Entry entry) implements DossierEvent, CarriesEntry {}

    /**
     * A result; it rests on an activity (rule 125).
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("dossier.ResultReported")
    record ResultReported(Subject subject, Entry entry) implements DossierEvent, CarriesEntry {
        @Override
        public boolean happened() {
            return true;
        }
    }

    /**
     * A lesson learned.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param quotation whose words it gives, and whether they are the very words; null where it quotes nobody
     */
    @StableName("dossier.LessonDrawn")
    record LessonDrawn(
            Subject subject, Entry entry, @Nullable Quotation quotation) implements DossierEvent, CarriesEntry {}

    /**
     * A challenge.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param quotation whose words it gives, and whether they are the very words; null where it quotes nobody
     */
    @StableName("dossier.ChallengeNamed")
    record ChallengeNamed(
            Subject subject, Entry entry, @Nullable Quotation quotation) implements DossierEvent, CarriesEntry {}

    /**
     * What a third party said; cleared before publication (rule 119).
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param speaker who said it
     * @param cleared whether the speaker agreed to its publication
     */
    @StableName("dossier.StatementRelayed")
    record StatementRelayed(Subject subject, Entry entry, Party speaker, boolean cleared)
            implements DossierEvent, CarriesEntry {}

    /**
     * Something is meant to happen, by its owner.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param kind what was given, such as a plan, a pledge or an invitation
     * @param owner whose plan it is
     */
    @StableName("dossier.PlanMade")
    record PlanMade(Subject subject, Entry entry, PlanKind kind, Party owner) implements DossierEvent, CarriesEntry {
        @Override
        public boolean isFollowedUp() {
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
    @StableName("dossier.PlanKept")
    record PlanKept(
            Subject subject,
            Contribution contribution,
            EntryId plan,
            Outcome outcome,
            Set<EntryId> evidence,
            Audience audience)
            implements Development {
        @Override
        public Circle circle() {
            return audience.circle();
        }

        @Override
        public Set<EntryId> refersTo() {
            return evidence;
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
    @StableName("dossier.PlanMoved")
    record PlanMoved(
            Subject subject,
            Contribution contribution,
            EntryId plan,
            When target,
            @Internal String reason,
            Audience audience)
            implements Development {
        @Override
        public Circle circle() {
            return audience.circle();
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
    @StableName("dossier.PlanDropped")
    record PlanDropped(
            Subject subject,
            Contribution contribution,
            EntryId plan,
            @Internal String reason,
            Audience audience) implements Development {
        @Override
        public Circle circle() {
            return audience.circle();
        }
    }

    /**
     * A picture or video; the entry's statement is its caption.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param medium the picture or video
     */
    @StableName("dossier.MediumAdded")
    record MediumAdded(Subject subject, Entry entry, Medium medium) implements DossierEvent, CarriesEntry {}

    /**
     * A medium may be shown to a circle only; its existence may be told (rule 111).
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param medium the entry of the medium, by its id
     * @param audience who may see it
     */
    @StableName("dossier.MediumRestricted")
    record MediumRestricted(Subject subject, Contribution contribution, EntryId medium, Audience.Limited audience)
            implements Limitation {}

    /**
     * The restriction of a medium was lifted (rule 112).
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param medium the entry of the medium, by its id
     * @param reason why, in words
     * @param authoriser who decided it, by office
     */
    @StableName("dossier.MediumReleased")
    record MediumReleased(
            Subject subject,
            Contribution contribution,
            EntryId medium,
            @Internal String reason,
            @Internal String authoriser)
            implements Limitation {}

    /**
     * An entry was wrong; it reads so from now on, and what it said stands in the events before.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param after the entry as it reads from then on, under the id that it has
     * @param reason why, in words
     * @param authoriser who decided it, by office
     */
    @StableName("dossier.EntryCorrected")
    record EntryCorrected(
            Subject subject,
            Contribution contribution,
            Entry after,
            @Internal String reason,
            @Internal String authoriser)
            implements Amendment {
        @Override
        public Optional<Entry> statedEntry() {
            return Optional.of(after);
        }

        @Override
        public Optional<Entry> applyTo(Entry said) {
            return Optional.of(after);
        }
    }

    /**
     * Something of an entry became another. It holds what changed alone, so that whoever reads it has it applied to
     * what they may see of the entry.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param entry the entry, by its id
     * @param change what changes of the entry, field by field; what is not named is kept
     * @param reason why, in words
     * @param authoriser who decided it, by office
     */
    @StableName("dossier.EntryAmended")
    record EntryAmended(
            Subject subject,
            Contribution contribution,
            EntryId entry,
            EntryRevision change,
            @Internal String reason,
            @Internal String authoriser)
            implements Amendment {
        @Override
        public Optional<Entry> applyTo(Entry said) {
            return Optional.of(change.applyTo(said));
        }

        @Override
        public Optional<When> statedTime() {
            return change.time();
        }

        @Override
        public Set<EntryId> refersTo() {
            return new TreeSet<>(change.linked());
        }

        /** {@return the attributes that it puts in the place of others} */
        public Optional<List<Attribute>> attributes() {
            return change.attributes().added();
        }

        /**
         * {@return the same with other attributes in their place}
         *
         * @param attributes the attributes that are put there
         */
        public EntryAmended with(List<Attribute> attributes) {
            return with(change.attributes(attributes));
        }

        /**
         * {@return the same with another change}
         *
         * @param other the change that is put there
         */
        public EntryAmended with(EntryRevision other) {
            return new EntryAmended(subject, contribution, entry, other, reason, authoriser);
        }

        /**
         * {@return the same without links to others than these}
         *
         * @param these which entries may be linked to
         */
        public EntryAmended linkedOnlyTo(Predicate<EntryId> these) {
            return with(change.linkedOnlyTo(these));
        }
    }

    /**
     * A more precise date was found, inside the old one (rule 86).
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param entry the entry, by its id
     * @param after the more precise time, inside the old one
     * @param source where it is said
     * @param audience who may see it
     */
    @StableName("dossier.WhenRefined")
    record WhenRefined(
            Subject subject, Contribution contribution, EntryId entry, When after, Source source, Audience audience)
            implements Amendment {
        @Override
        public Circle circle() {
            return audience.circle();
        }

        @Override
        public Optional<When> statedTime() {
            return Optional.of(after);
        }

        @Override
        public Optional<Entry> applyTo(Entry said) {
            return Optional.of(said.when(after));
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
    @StableName("dossier.EntryWithdrawn")
    record EntryWithdrawn(
            Subject subject,
            Contribution contribution,
            EntryId entry,
            @Internal String reason,
            @Internal String authoriser)
            implements Amendment {
        @Override
        public Optional<Entry> applyTo(Entry said) {
            return Optional.empty();
        }

        @Override
        public boolean takesBack() {
            return true;
        }
    }

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
    @StableName("dossier.EntryContradicted")
    record EntryContradicted(
            Subject subject,
            Contribution contribution,
            EntryId entry,
            Rival rival,
            Preference preferred,
            @Internal String reason,
            Audience audience)
            implements Development {
        @Override
        public Circle circle() {
            return audience.circle();
        }
    }

    /**
     * What holds as a rule, or held as of a day, was still true on a day.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param entry the entry, by its id
     * @param on when it was found to be still true
     * @param source where it is said
     * @param audience who may see it
     */
    @StableName("dossier.EntryConfirmed")
    record EntryConfirmed(
            Subject subject, Contribution contribution, EntryId entry, FuzzyDate on, Source source, Audience audience)
            implements Development {
        @Override
        public Circle circle() {
            return audience.circle();
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
    @StableName("dossier.EntryRestricted")
    record EntryRestricted(Subject subject, Contribution contribution, EntryId entry, Audience.Limited audience)
            implements Limitation {}

    /**
     * The restriction of an entry was lifted.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param entry the entry, by its id
     * @param from the first version of the entry that is shown again, as recorded being 1; those before it stay
     *     withheld
     * @param reason why, in words
     * @param authoriser who decided it, by office
     */
    @StableName("dossier.EntryReleased")
    record EntryReleased(
            Subject subject,
            Contribution contribution,
            EntryId entry,
            int from,
            @Internal String reason,
            @Internal String authoriser)
            implements Limitation {}

    /**
     * The texts of an entry were destroyed for good, in every version of it; its id and its facts stay.
     *
     * @param subject what it is about, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param entry the entry, by its id
     * @param ground on what ground, in words
     * @param authoriser who decided it, by office
     */
    @StableName("dossier.EntryErased")
    record EntryErased(
            Subject subject,
            Contribution contribution,
            EntryId entry,
            @Internal String ground,
            @Internal String authoriser)
            implements Limitation {}

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
    @StableName("dossier.EntryMoved")
    record EntryMoved(
            Subject subject,
            Contribution contribution,
            EntryId entry,
            Subject to,
            @Internal String reason,
            @Internal String authoriser)
            implements Development {
        @Override
        public Subject belongsTo() {
            return to;
        }

        @Override
        public Set<Tag> spanningTags() {
            return Set.of(Tags.subject(to));
        }
    }

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
    @StableName("dossier.EntryReattributed")
    record EntryReattributed(
            Subject subject,
            Contribution contribution,
            EntryId entry,
            Party from,
            Party to,
            @Internal String reason,
            @Internal String authoriser,
            Audience audience)
            implements Amendment {
        @Override
        public Circle circle() {
            return audience.circle();
        }

        @Override
        public Optional<Entry> applyTo(Entry said) {
            return Optional.of(said.with(from, to));
        }

        @Override
        public Party applyTo(Party named) {
            return named.equals(from) ? to : named;
        }
    }

    @Override
    default DossierEvent with(Entry entry) {
        return switch (this) {
            case PositionStated e -> new PositionStated(e.subject(), entry);
            case ResultReported e -> new ResultReported(e.subject(), entry);
            case LessonDrawn e -> new LessonDrawn(e.subject(), entry, e.quotation());
            case ChallengeNamed e -> new ChallengeNamed(e.subject(), entry, e.quotation());
            case StatementRelayed e -> new StatementRelayed(e.subject(), entry, e.speaker(), e.cleared());
            case PlanMade e -> new PlanMade(e.subject(), entry, e.kind(), e.owner());
            case MediumAdded e -> new MediumAdded(e.subject(), entry, e.medium());
            case EntryCorrected e ->
                new EntryCorrected(e.subject(), e.contribution(), entry, e.reason(), e.authoriser());
            case Development e -> e;
        };
    }
}
