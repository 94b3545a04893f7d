package org.vpshr.domain.engagement;

import java.util.List;
import java.util.Set;
import org.vpshr.domain.BeginsState;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.Command;
import org.vpshr.domain.StableName;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Target;
import org.vpshr.domain.engagement.EngagementEvent.*;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.text.Label;

/** What can be asked to be recorded of a government's work in a country or forum. */
public sealed interface EngagementCommand extends Command {

    @Override
    Subject.EngagementId subject();

    /**
     * A mission answers for the country (rule 108).
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param mission the mission, as a desk
     */
    @StableName("engagement.AccreditMission")
    record AccreditMission(Subject.EngagementId subject, Entry entry, Desk mission)
            implements EngagementCommand, CarriesEntry, BeginsState {}

    /**
     * The country was made a priority or pilot country.
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param priority what it was made
     */
    @StableName("engagement.GivePriority")
    record GivePriority(Subject.EngagementId subject, Entry entry, Priority priority)
            implements EngagementCommand, CarriesEntry, BeginsState {}

    /**
     * How things stand in the country.
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("engagement.DescribeContext")
    record DescribeContext(Subject.EngagementId subject, Entry entry) implements EngagementCommand, CarriesEntry {
        @Override
        public boolean context() {
            return true;
        }
    }

    /**
     * Why the Voluntary Principles matter there.
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("engagement.ExplainRelevance")
    record ExplainRelevance(Subject.EngagementId subject, Entry entry) implements EngagementCommand, CarriesEntry {}

    /**
     * An event was announced; announced is not held.
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param kind what kind of event it is, such as a roundtable
     */
    @StableName("engagement.AnnounceEvent")
    record AnnounceEvent(Subject.EngagementId subject, Entry entry, EventKind kind)
            implements EngagementCommand, CarriesEntry {
        @Override
        public boolean planned() {
            return true;
        }

        @Override
        public boolean occasion() {
            return true;
        }
    }

    /**
     * An event was held; of a training {@code matter.GiveTraining} tells more, of a body that met
     * {@code matter.MeetAsBody}.
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param kind what kind of event it is, such as a roundtable
     */
    @StableName("engagement.HoldEvent")
    record HoldEvent(Subject.EngagementId subject, Entry entry, EventKind kind)
            implements EngagementCommand, CarriesEntry {
        @Override
        public boolean occasion() {
            return true;
        }
    }

    /**
     * The government spoke to others for the Voluntary Principles.
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("engagement.ReachOut")
    record ReachOut(Subject.EngagementId subject, Entry entry) implements EngagementCommand, CarriesEntry {}

    /**
     * A project started; not the same as a group of its name (rule 64).
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param project a short name for the project, the same in all that is said of it
     */
    @StableName("engagement.StartProject")
    record StartProject(
            Subject.EngagementId subject,
            Entry entry,
            @Label String project) implements EngagementCommand, CarriesEntry {}

    /**
     * A project was extended; the entry's time is its new run.
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param project a short name for the project, the same in all that is said of it
     */
    @StableName("engagement.ExtendProject")
    record ExtendProject(
            Subject.EngagementId subject,
            Entry entry,
            @Label String project) implements EngagementCommand, CarriesEntry {}

    /**
     * A project ended.
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param project a short name for the project, the same in all that is said of it
     */
    @StableName("engagement.EndProject")
    record EndProject(
            Subject.EngagementId subject,
            Entry entry,
            @Label String project) implements EngagementCommand, CarriesEntry {}

    /**
     * Money was given, or support whose amount is not stated.
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("engagement.GrantFunding")
    record GrantFunding(Subject.EngagementId subject, Entry entry) implements EngagementCommand, CarriesEntry {}

    /**
     * An amount was reversed (rule 100).
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param funding the entry of the amount
     */
    @StableName("engagement.ReverseFunding")
    record ReverseFunding(Subject.EngagementId subject, Entry entry, EntryId funding)
            implements EngagementCommand, CarriesEntry {
        @Override
        public List<Target> changes() {
            return List.of(new Target.RecordedEntry(funding));
        }
    }

    /**
     * A memorandum was signed.
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("engagement.SignMemorandum")
    record SignMemorandum(Subject.EngagementId subject, Entry entry) implements EngagementCommand, CarriesEntry {}

    /**
     * A declaration was signed; {@code openList} when not all signatories are named.
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param openList whether others signed who are not named
     */
    @StableName("engagement.SignDeclaration")
    record SignDeclaration(Subject.EngagementId subject, Entry entry, boolean openList)
            implements EngagementCommand, CarriesEntry {}

    /**
     * Support was given to law or regulation.
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("engagement.SupportLaw")
    record SupportLaw(Subject.EngagementId subject, Entry entry) implements EngagementCommand, CarriesEntry {}

    /**
     * The government pleaded for something.
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("engagement.AdvocateFor")
    record AdvocateFor(Subject.EngagementId subject, Entry entry) implements EngagementCommand, CarriesEntry {}

    /**
     * What was pleaded for was achieved, by the entry {@code by} (rule 70).
     *
     * @param subject the government, with the country or forum in which it acts, as in {@code engagement/NL/PE}
     * @param contribution who wrote it, when, and on what evidence
     * @param advocacy the entry that pleaded for it
     * @param by the entry by which it was achieved
     */
    @StableName("engagement.AchieveAdvocacy")
    record AchieveAdvocacy(Subject.EngagementId subject, Contribution contribution, EntryId advocacy, EntryId by)
            implements EngagementCommand {
        @Override
        public Set<EntryId> refersTo() {
            return Set.of(by);
        }

        @Override
        public List<Target> changes() {
            return List.of(new Target.RecordedEntry(advocacy));
        }
    }

    /** {@return what is recorded when no rule refuses it} */
    default EngagementEvent recorded() {
        return switch (this) {
            case AccreditMission c -> new MissionAccredited(c.subject(), c.entry(), c.mission());
            case GivePriority c -> new PriorityGiven(c.subject(), c.entry(), c.priority());
            case DescribeContext c -> new ContextDescribed(c.subject(), c.entry());
            case ExplainRelevance c -> new RelevanceExplained(c.subject(), c.entry());
            case AnnounceEvent c -> new EventAnnounced(c.subject(), c.entry(), c.kind());
            case HoldEvent c -> new EventHeld(c.subject(), c.entry(), c.kind());
            case ReachOut c -> new OutreachMade(c.subject(), c.entry());
            case StartProject c -> new ProjectStarted(c.subject(), c.entry(), c.project());
            case ExtendProject c -> new ProjectExtended(c.subject(), c.entry(), c.project());
            case EndProject c -> new ProjectEnded(c.subject(), c.entry(), c.project());
            case GrantFunding c -> new FundingGranted(c.subject(), c.entry());
            case ReverseFunding c -> new FundingReversed(c.subject(), c.entry(), c.funding());
            case SignMemorandum c -> new MemorandumSigned(c.subject(), c.entry());
            case SignDeclaration c -> new DeclarationSigned(c.subject(), c.entry(), c.openList());
            case SupportLaw c -> new LawSupported(c.subject(), c.entry());
            case AdvocateFor c -> new AdvocacyBegun(c.subject(), c.entry());
            case AchieveAdvocacy c -> new AdvocacyAchieved(c.subject(), c.contribution(), c.advocacy(), c.by());
        };
    }
}
