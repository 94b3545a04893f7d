package org.vpshr.domain.workinggroup;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Telling;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Pillar;

/** What was recorded of a working group. */
public sealed interface WorkingGroupEvent extends DomainEvent {

    @Override
    Subject.WorkingGroupId subject();

    /** The group was selected, for example as a pilot; not yet its set-up (rule 63). */
    record GroupSelected(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupEvent, Telling {}

    /** The group was set up. */
    record GroupEstablished(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupEvent, Telling {}

    /** The group is known to exist; its set-up is not on record. */
    record GroupNoted(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupEvent, Telling {}

    /** What the group is for. */
    record MandateSet(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupEvent, Telling {}

    /** The group changed its scope; it stays the same group (rule 66). */
    record ScopeChanged(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupEvent, Telling {}

    /** The group changed its name; it stays the same group (rule 66). */
    record GroupRenamed(Subject.WorkingGroupId subject, Entry entry, String name)
            implements WorkingGroupEvent, Telling {}

    /** Which pillars the group is made up of, as stated. */
    record CompositionStated(Subject.WorkingGroupId subject, Entry entry, Set<Pillar> pillars)
            implements WorkingGroupEvent, Telling {}

    /** An organisation hosts the group. */
    record HostNamed(Subject.WorkingGroupId subject, Entry entry, Party.Organisation organisation)
            implements WorkingGroupEvent, Telling {}

    /** An organisation was invited; not yet a member (rule 61). */
    record MemberInvited(Subject.WorkingGroupId subject, Entry entry, Party.Organisation organisation)
            implements WorkingGroupEvent, Telling {}

    /** An organisation joined; observers have no pillar (rule 58). */
    record MemberJoined(
            Subject.WorkingGroupId subject,
            Entry entry,
            Party.Organisation organisation,
            @Nullable Pillar pillar,
            Seat seat)
            implements WorkingGroupEvent, Telling {}

    /** An organisation left. */
    record MemberLeft(Subject.WorkingGroupId subject, Entry entry, Party.Organisation organisation)
            implements WorkingGroupEvent, Telling {}

    /** An organisation took an office; {@code seat} tells co-chairs apart. */
    record OfficeFilled(
            Subject.WorkingGroupId subject, Entry entry, Office office, String seat, Party.Organisation organisation)
            implements WorkingGroupEvent, Telling {}

    /** An office fell vacant. */
    record OfficeVacated(Subject.WorkingGroupId subject, Entry entry, Office office, String seat)
            implements WorkingGroupEvent, Telling {}

    /** How often the group means to meet; creates expectations, not meetings (rule 65). */
    record CadenceSet(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupEvent, Telling {}

    /** The group met. */
    record MeetingHeld(Subject.WorkingGroupId subject, Entry entry, MeetingKind kind)
            implements WorkingGroupEvent, Telling {}

    /** The minutes of a meeting were approved. */
    record MinutesApproved(Subject.WorkingGroupId subject, Entry entry, EntryId meeting)
            implements WorkingGroupEvent, Telling {}

    /** A later meeting corrected the minutes of a meeting. */
    record MinutesCorrected(Subject.WorkingGroupId subject, Entry entry, EntryId meeting, EntryId by)
            implements WorkingGroupEvent, Telling {}

    /** A meeting adopted a recommendation to someone. */
    record RecommendationAdopted(Subject.WorkingGroupId subject, Entry entry, EntryId meeting, Party addressee)
            implements WorkingGroupEvent, Telling {}

    /** Members signed a declaration of the group; {@code openList} when not all signatories are named. */
    record DeclarationSigned(Subject.WorkingGroupId subject, Entry entry, boolean openList)
            implements WorkingGroupEvent, Telling {}

    /** The group took up a case. */
    record CaseOpened(Subject.WorkingGroupId subject, Entry entry, String matter)
            implements WorkingGroupEvent, Telling {}

    /** What became of a case. */
    record CaseFollowedUp(Subject.WorkingGroupId subject, Entry entry, String matter, boolean closed)
            implements WorkingGroupEvent, Telling {}

    /** The group was supported or facilitated. */
    record GroupSupported(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupEvent, Telling {}

    /** The group decided to end. */
    record GroupWoundUp(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupEvent, Telling {}
}
