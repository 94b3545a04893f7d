package org.vpshr.domain.workinggroup;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Telling;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Pillar;

/** What can be asked to be recorded of a working group. */
public sealed interface WorkingGroupCommand extends Command {

    @Override
    Subject.WorkingGroupId subject();

    /** The group was selected, for example as a pilot; not yet its set-up (rule 63). */
    record SelectGroup(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupCommand, Telling {}

    /** The group was set up. */
    record EstablishGroup(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupCommand, Telling {}

    /** The group is known to exist; its set-up is not on record. */
    record NoteGroup(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupCommand, Telling {}

    /** What the group is for. */
    record SetMandate(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupCommand, Telling {}

    /** The group changed its scope; it stays the same group (rule 66). */
    record ChangeScope(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupCommand, Telling {}

    /** The group changed its name; it stays the same group (rule 66). */
    record RenameGroup(Subject.WorkingGroupId subject, Entry entry, String name)
            implements WorkingGroupCommand, Telling {}

    /** Which pillars the group is made up of, as stated. */
    record StateComposition(Subject.WorkingGroupId subject, Entry entry, Set<Pillar> pillars)
            implements WorkingGroupCommand, Telling {}

    /** An organisation hosts the group. */
    record NameHost(Subject.WorkingGroupId subject, Entry entry, Party.Organisation organisation)
            implements WorkingGroupCommand, Telling {}

    /** An organisation was invited; not yet a member (rule 61). */
    record InviteMember(Subject.WorkingGroupId subject, Entry entry, Party.Organisation organisation)
            implements WorkingGroupCommand, Telling {}

    /** An organisation joined; observers have no pillar (rule 58). */
    record JoinMember(
            Subject.WorkingGroupId subject,
            Entry entry,
            Party.Organisation organisation,
            @Nullable Pillar pillar,
            Seat seat)
            implements WorkingGroupCommand, Telling {}

    /** An organisation left. */
    record LeaveMember(Subject.WorkingGroupId subject, Entry entry, Party.Organisation organisation)
            implements WorkingGroupCommand, Telling {}

    /** An organisation took an office; {@code seat} tells co-chairs apart. */
    record FillOffice(
            Subject.WorkingGroupId subject, Entry entry, Office office, String seat, Party.Organisation organisation)
            implements WorkingGroupCommand, Telling {}

    /** An office fell vacant. */
    record VacateOffice(Subject.WorkingGroupId subject, Entry entry, Office office, String seat)
            implements WorkingGroupCommand, Telling {}

    /** How often the group means to meet; creates expectations, not meetings (rule 65). */
    record SetCadence(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupCommand, Telling {}

    /** The group met. */
    record HoldMeeting(Subject.WorkingGroupId subject, Entry entry, MeetingKind kind)
            implements WorkingGroupCommand, Telling {}

    /** The minutes of a meeting were approved. */
    record ApproveMinutes(Subject.WorkingGroupId subject, Entry entry, EntryId meeting)
            implements WorkingGroupCommand, Telling {}

    /** A later meeting corrected the minutes of a meeting. */
    record CorrectMinutes(Subject.WorkingGroupId subject, Entry entry, EntryId meeting, EntryId by)
            implements WorkingGroupCommand, Telling {}

    /** A meeting adopted a recommendation to someone. */
    record AdoptRecommendation(Subject.WorkingGroupId subject, Entry entry, EntryId meeting, Party addressee)
            implements WorkingGroupCommand, Telling {}

    /** Members signed a declaration of the group; {@code openList} when not all signatories are named. */
    record SignDeclaration(Subject.WorkingGroupId subject, Entry entry, boolean openList)
            implements WorkingGroupCommand, Telling {}

    /** The group took up a case. */
    record OpenCase(Subject.WorkingGroupId subject, Entry entry, String matter)
            implements WorkingGroupCommand, Telling {}

    /** What became of a case. */
    record FollowUpCase(Subject.WorkingGroupId subject, Entry entry, String matter, boolean closed)
            implements WorkingGroupCommand, Telling {}

    /** The group was supported or facilitated. */
    record SupportGroup(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupCommand, Telling {}

    /** The group decided to end. */
    record WindUpGroup(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupCommand, Telling {}
}
