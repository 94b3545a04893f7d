package org.vpshr.domain.engagement;

import java.util.Optional;
import java.util.Set;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.StableName;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.text.Label;

/** What was recorded of a government's work in a country or forum. */
public sealed interface EngagementEvent extends DomainEvent {

    @Override
    Subject.EngagementId subject();

    /**
     * A mission answers for the country (rule 108).
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param mission the mission, as a desk
     */
    @StableName("engagement.MissionAccredited")
    record MissionAccredited(Subject.EngagementId subject, Entry entry, Desk mission)
            implements EngagementEvent, CarriesEntry {}

    /**
     * The country was made a priority or pilot country.
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param priority what it was made
     */
    @StableName("engagement.PriorityGiven")
    record PriorityGiven(Subject.EngagementId subject, Entry entry, Priority priority)
            implements EngagementEvent, CarriesEntry {}

    /**
     * How things stand in the country.
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("engagement.ContextDescribed")
    record ContextDescribed(Subject.EngagementId subject, Entry entry) implements EngagementEvent, CarriesEntry {
        @Override
        public boolean happened() {
            return false;
        }
    }

    /**
     * Why the Voluntary Principles matter there.
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("engagement.RelevanceExplained")
    record RelevanceExplained(Subject.EngagementId subject, Entry entry) implements EngagementEvent, CarriesEntry {
        @Override
        public boolean happened() {
            return false;
        }
    }

    /**
     * An event was announced; announced is not held.
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param kind what kind of event it is, such as a roundtable
     */
    @StableName("engagement.EventAnnounced")
    record EventAnnounced(Subject.EngagementId subject, Entry entry, EventKind kind)
            implements EngagementEvent, CarriesEntry {
        @Override
        public boolean happened() {
            return false;
        }
    }

    /**
     * An event was held.
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param kind what kind of event it is, such as a roundtable
     */
    @StableName("engagement.EventHeld")
    record EventHeld(Subject.EngagementId subject, Entry entry, EventKind kind)
            implements EngagementEvent, CarriesEntry {
        @Override
        public String qualifier() {
            return kind.word();
        }
    }

    /**
     * The government spoke to others for the Voluntary Principles.
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("engagement.OutreachMade")
    record OutreachMade(Subject.EngagementId subject, Entry entry) implements EngagementEvent, CarriesEntry {}

    /**
     * A project started; not the same as a group of its name (rule 64).
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param project a short name for the project, the same in all that is said of it
     */
    @StableName("engagement.ProjectStarted")
    record ProjectStarted(
            Subject.EngagementId subject,
            Entry entry,
            @Label String project) implements EngagementEvent, CarriesEntry {}

    /**
     * A project was extended; the entry's time is its new run.
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param project a short name for the project, the same in all that is said of it
     */
    @StableName("engagement.ProjectExtended")
    record ProjectExtended(
            Subject.EngagementId subject,
            Entry entry,
            @Label String project) implements EngagementEvent, CarriesEntry {}

    /**
     * A project ended.
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param project a short name for the project, the same in all that is said of it
     */
    @StableName("engagement.ProjectEnded")
    record ProjectEnded(
            Subject.EngagementId subject,
            Entry entry,
            @Label String project) implements EngagementEvent, CarriesEntry {}

    /**
     * Money was given, or support whose amount is not stated.
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("engagement.FundingGranted")
    record FundingGranted(Subject.EngagementId subject, Entry entry) implements EngagementEvent, CarriesEntry {}

    /**
     * An amount was reversed (rule 100).
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param funding the entry of the amount
     */
    @StableName("engagement.FundingReversed")
    record FundingReversed(Subject.EngagementId subject, Entry entry, EntryId funding)
            implements EngagementEvent, CarriesEntry {
        @Override
        public Set<EntryId> refersTo() {
            return Set.of(funding);
        }
    }

    /**
     * A memorandum was signed.
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("engagement.MemorandumSigned")
    record MemorandumSigned(Subject.EngagementId subject, Entry entry) implements EngagementEvent, CarriesEntry {}

    /**
     * A declaration was signed; {@code openList} when not all signatories are named.
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param openList whether others signed who are not named
     */
    @StableName("engagement.DeclarationSigned")
    record DeclarationSigned(Subject.EngagementId subject, Entry entry, boolean openList)
            implements EngagementEvent, CarriesEntry {}

    /**
     * Support was given to law or regulation.
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("engagement.LawSupported")
    record LawSupported(Subject.EngagementId subject, Entry entry) implements EngagementEvent, CarriesEntry {}

    /**
     * The government pleaded for something.
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("engagement.AdvocacyBegun")
    record AdvocacyBegun(Subject.EngagementId subject, Entry entry) implements EngagementEvent, CarriesEntry {
        @Override
        public boolean isFollowedUp() {
            return true;
        }
    }

    /**
     * What was pleaded for was achieved, by the entry {@code by} (rule 70).
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param advocacy the entry that pleaded for it
     * @param by the entry by which it was achieved
     */
    @StableName("engagement.AdvocacyAchieved")
    record AdvocacyAchieved(Subject.EngagementId subject, Contribution contribution, EntryId advocacy, EntryId by)
            implements EngagementEvent {
        @Override
        public Optional<EntryId> touches() {
            return Optional.of(advocacy);
        }

        @Override
        public Set<EntryId> refersTo() {
            return Set.of(by);
        }
    }

    @Override
    default EngagementEvent with(Entry entry) {
        return switch (this) {
            case MissionAccredited e -> new MissionAccredited(e.subject(), entry, e.mission());
            case PriorityGiven e -> new PriorityGiven(e.subject(), entry, e.priority());
            case ContextDescribed e -> new ContextDescribed(e.subject(), entry);
            case RelevanceExplained e -> new RelevanceExplained(e.subject(), entry);
            case EventAnnounced e -> new EventAnnounced(e.subject(), entry, e.kind());
            case EventHeld e -> new EventHeld(e.subject(), entry, e.kind());
            case OutreachMade e -> new OutreachMade(e.subject(), entry);
            case ProjectStarted e -> new ProjectStarted(e.subject(), entry, e.project());
            case ProjectExtended e -> new ProjectExtended(e.subject(), entry, e.project());
            case ProjectEnded e -> new ProjectEnded(e.subject(), entry, e.project());
            case FundingGranted e -> new FundingGranted(e.subject(), entry);
            case FundingReversed e -> new FundingReversed(e.subject(), entry, e.funding());
            case MemorandumSigned e -> new MemorandumSigned(e.subject(), entry);
            case DeclarationSigned e -> new DeclarationSigned(e.subject(), entry, e.openList());
            case LawSupported e -> new LawSupported(e.subject(), entry);
            case AdvocacyBegun e -> new AdvocacyBegun(e.subject(), entry);
            case AdvocacyAchieved e -> e;
        };
    }
}
