package org.vpshr.domain.engagement;

import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Telling;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;

/** What can be asked to be recorded of a government's work in a country or forum. */
public sealed interface EngagementCommand extends Command {

    @Override
    Subject.EngagementId subject();

    /** A mission answers for the country (rule 108). */
    record AccreditMission(Subject.EngagementId subject, Entry entry, Desk mission)
            implements EngagementCommand, Telling {}

    /** The country was made a priority or pilot country. */
    record GivePriority(Subject.EngagementId subject, Entry entry, Priority priority)
            implements EngagementCommand, Telling {}

    /** How things stand in the country. */
    record DescribeContext(Subject.EngagementId subject, Entry entry) implements EngagementCommand, Telling {}

    /** Why the Voluntary Principles matter there. */
    record ExplainRelevance(Subject.EngagementId subject, Entry entry) implements EngagementCommand, Telling {}

    /** An event was announced; announced is not held. */
    record AnnounceEvent(Subject.EngagementId subject, Entry entry, EventKind kind)
            implements EngagementCommand, Telling {}

    /** An event was held. */
    record HoldEvent(Subject.EngagementId subject, Entry entry, EventKind kind) implements EngagementCommand, Telling {}

    /** The government spoke to others for the Voluntary Principles. */
    record ReachOut(Subject.EngagementId subject, Entry entry) implements EngagementCommand, Telling {}

    /** A project started; not the same as a group of its name (rule 64). */
    record StartProject(Subject.EngagementId subject, Entry entry, String project)
            implements EngagementCommand, Telling {}

    /** A project was extended; the entry's time is its new run. */
    record ExtendProject(Subject.EngagementId subject, Entry entry, String project)
            implements EngagementCommand, Telling {}

    /** A project ended. */
    record EndProject(Subject.EngagementId subject, Entry entry, String project)
            implements EngagementCommand, Telling {}

    /** Money was given, or support whose amount is not stated. */
    record GrantFunding(Subject.EngagementId subject, Entry entry) implements EngagementCommand, Telling {}

    /** An amount was reversed (rule 100). */
    record ReverseFunding(Subject.EngagementId subject, Entry entry, EntryId funding)
            implements EngagementCommand, Telling {}

    /** A memorandum was signed. */
    record SignMemorandum(Subject.EngagementId subject, Entry entry) implements EngagementCommand, Telling {}

    /** A declaration was signed; {@code openList} when not all signatories are named. */
    record SignDeclaration(Subject.EngagementId subject, Entry entry, boolean openList)
            implements EngagementCommand, Telling {}

    /** Support was given to law or regulation. */
    record SupportLaw(Subject.EngagementId subject, Entry entry) implements EngagementCommand, Telling {}

    /** The government pleaded for something. */
    record AdvocateFor(Subject.EngagementId subject, Entry entry) implements EngagementCommand, Telling {}

    /** What was pleaded for was achieved, by the entry {@code by} (rule 70). */
    record AchieveAdvocacy(Subject.EngagementId subject, Contribution contribution, EntryId advocacy, EntryId by)
            implements EngagementCommand {}
}
