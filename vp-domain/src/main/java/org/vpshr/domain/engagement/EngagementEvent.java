package org.vpshr.domain.engagement;

import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Telling;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;

/** What was recorded of a government's work in a country or forum. */
public sealed interface EngagementEvent extends DomainEvent {

    @Override
    Subject.EngagementId subject();

    /** A mission answers for the country (rule 108). */
    record MissionAccredited(Subject.EngagementId subject, Entry entry, Desk mission)
            implements EngagementEvent, Telling {}

    /** The country was made a priority or pilot country. */
    record PriorityGiven(Subject.EngagementId subject, Entry entry, Priority priority)
            implements EngagementEvent, Telling {}

    /** How things stand in the country. */
    record ContextDescribed(Subject.EngagementId subject, Entry entry) implements EngagementEvent, Telling {}

    /** Why the Voluntary Principles matter there. */
    record RelevanceExplained(Subject.EngagementId subject, Entry entry) implements EngagementEvent, Telling {}

    /** An event was announced; announced is not held. */
    record EventAnnounced(Subject.EngagementId subject, Entry entry, EventKind kind)
            implements EngagementEvent, Telling {}

    /** An event was held. */
    record EventHeld(Subject.EngagementId subject, Entry entry, EventKind kind) implements EngagementEvent, Telling {}

    /** The government spoke to others for the Voluntary Principles. */
    record OutreachMade(Subject.EngagementId subject, Entry entry) implements EngagementEvent, Telling {}

    /** A project started; not the same as a group of its name (rule 64). */
    record ProjectStarted(Subject.EngagementId subject, Entry entry, String project)
            implements EngagementEvent, Telling {}

    /** A project was extended; the entry's time is its new run. */
    record ProjectExtended(Subject.EngagementId subject, Entry entry, String project)
            implements EngagementEvent, Telling {}

    /** A project ended. */
    record ProjectEnded(Subject.EngagementId subject, Entry entry, String project)
            implements EngagementEvent, Telling {}

    /** Money was given, or support whose amount is not stated. */
    record FundingGranted(Subject.EngagementId subject, Entry entry) implements EngagementEvent, Telling {}

    /** An amount was reversed (rule 100). */
    record FundingReversed(Subject.EngagementId subject, Entry entry, EntryId funding)
            implements EngagementEvent, Telling {}

    /** A memorandum was signed. */
    record MemorandumSigned(Subject.EngagementId subject, Entry entry) implements EngagementEvent, Telling {}

    /** A declaration was signed; {@code openList} when not all signatories are named. */
    record DeclarationSigned(Subject.EngagementId subject, Entry entry, boolean openList)
            implements EngagementEvent, Telling {}

    /** Support was given to law or regulation. */
    record LawSupported(Subject.EngagementId subject, Entry entry) implements EngagementEvent, Telling {}

    /** The government pleaded for something. */
    record AdvocacyBegun(Subject.EngagementId subject, Entry entry) implements EngagementEvent, Telling {}

    /** What was pleaded for was achieved, by the entry {@code by} (rule 70). */
    record AdvocacyAchieved(Subject.EngagementId subject, Contribution contribution, EntryId advocacy, EntryId by)
            implements EngagementEvent {}
}
