package org.vpshr.domain.workinggroup;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.BeginsState;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.Command;
import org.vpshr.domain.StableName;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Target;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.text.MayBeEmpty;
import org.vpshr.domain.text.OneLine;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.*;

/** What can be asked to be recorded of a working group. */
public sealed interface WorkingGroupCommand extends Command {

    @Override
    Subject.WorkingGroupId subject();

    /**
     * The group was selected, for example as a pilot; not yet its set-up (rule 63).
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("workinggroup.SelectGroup")
    record SelectGroup(Subject.WorkingGroupId subject, Entry entry)
            implements WorkingGroupCommand, CarriesEntry, BeginsState {}

    /**
     * The group was set up.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("workinggroup.EstablishGroup")
    record EstablishGroup(Subject.WorkingGroupId subject, Entry entry)
            implements WorkingGroupCommand, CarriesEntry, BeginsState {}

    /**
     * The group is known to exist; its set-up is not on record.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("workinggroup.NoteGroup")
    record NoteGroup(Subject.WorkingGroupId subject, Entry entry)
            implements WorkingGroupCommand, CarriesEntry, BeginsState {}

    /**
     * What the group is for.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("workinggroup.SetMandate")
    record SetMandate(Subject.WorkingGroupId subject, Entry entry)
            implements WorkingGroupCommand, CarriesEntry, BeginsState {}

    /**
     * The group changed its scope; it stays the same group (rule 66).
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("workinggroup.ChangeScope")
    record ChangeScope(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupCommand, CarriesEntry {}

    /**
     * The group changed its name; it stays the same group (rule 66).
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param name the name that it takes
     */
    @StableName("workinggroup.RenameGroup")
    record RenameGroup(
            Subject.WorkingGroupId subject,
            Entry entry,
            @OneLine String name) implements WorkingGroupCommand, CarriesEntry {}

    /**
     * Which pillars the group is made up of, as stated.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param pillars the pillars that the group is made up of
     */
    @StableName("workinggroup.StateComposition")
    record StateComposition(Subject.WorkingGroupId subject, Entry entry, Set<Pillar> pillars)
            implements WorkingGroupCommand, CarriesEntry {}

    /**
     * An organisation hosts the group.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param organisation the organisation, by its id in the register
     */
    @StableName("workinggroup.NameHost")
    record NameHost(Subject.WorkingGroupId subject, Entry entry, Party.Organisation organisation)
            implements WorkingGroupCommand, CarriesEntry, BeginsState {}

    /**
     * An organisation was invited; not yet a member (rule 61).
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param organisation the organisation, by its id in the register
     */
    @StableName("workinggroup.InviteMember")
    record InviteMember(Subject.WorkingGroupId subject, Entry entry, Party.Organisation organisation)
            implements WorkingGroupCommand, CarriesEntry {}

    /**
     * An organisation joined; observers have no pillar (rule 58).
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param organisation the organisation, by its id in the register
     * @param pillar the pillar of the member; null for an observer, who has none (rule 58)
     * @param seat as what it sits in the group
     */
    @StableName("workinggroup.JoinMember")
    record JoinMember(
            Subject.WorkingGroupId subject,
            Entry entry,
            Party.Organisation organisation,
            @Nullable Pillar pillar,
            Seat seat)
            implements WorkingGroupCommand, CarriesEntry, BeginsState {}

    /**
     * An organisation left.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param organisation the organisation, by its id in the register
     */
    @StableName("workinggroup.LeaveMember")
    record LeaveMember(Subject.WorkingGroupId subject, Entry entry, Party.Organisation organisation)
            implements WorkingGroupCommand, CarriesEntry {}

    /**
     * An organisation took an office; {@code seat} tells co-chairs apart.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param office which office of the group, such as chair
     * @param seat which of several seats; empty for the only one
     * @param organisation the organisation, by its id in the register
     */
    @StableName("workinggroup.FillOffice")
    record FillOffice(
            Subject.WorkingGroupId subject,
            Entry entry,
            Office office,
            @Label @MayBeEmpty String seat,
            Party.Organisation organisation)
            implements WorkingGroupCommand, CarriesEntry, BeginsState {}

    /**
     * An office fell vacant.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param office which office of the group, such as chair
     * @param seat which of several seats; empty for the only one
     */
    @StableName("workinggroup.VacateOffice")
    record VacateOffice(
            Subject.WorkingGroupId subject,
            Entry entry,
            Office office,
            @Label @MayBeEmpty String seat) implements WorkingGroupCommand, CarriesEntry {}

    /**
     * How often the group means to meet; creates expectations, not meetings (rule 65).
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("workinggroup.SetCadence")
    record SetCadence(Subject.WorkingGroupId subject, Entry entry)
            implements WorkingGroupCommand, CarriesEntry, BeginsState {
        @Override
        public boolean planned() {
            return true;
        }
    }

    /**
     * The group met.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param kind what kind of meeting it is, such as a regular one
     */
    @StableName("workinggroup.HoldMeeting")
    record HoldMeeting(Subject.WorkingGroupId subject, Entry entry, MeetingKind kind)
            implements WorkingGroupCommand, CarriesEntry {}

    /**
     * The minutes of a meeting were approved.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param meeting the entry of the meeting, by its id
     */
    @StableName("workinggroup.ApproveMinutes")
    record ApproveMinutes(Subject.WorkingGroupId subject, Entry entry, EntryId meeting)
            implements WorkingGroupCommand, CarriesEntry {}

    /**
     * A later meeting corrected the minutes of a meeting.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param meeting the entry of the meeting, by its id
     * @param by the entry by which it came about
     */
    @StableName("workinggroup.CorrectMinutes")
    record CorrectMinutes(Subject.WorkingGroupId subject, Entry entry, EntryId meeting, EntryId by)
            implements WorkingGroupCommand, CarriesEntry {}

    /**
     * A meeting adopted a recommendation to someone; of others {@code matter.Recommend} tells.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param meeting the entry of the meeting, by its id
     * @param addressee who is to act on it
     */
    @StableName("workinggroup.AdoptRecommendation")
    record AdoptRecommendation(Subject.WorkingGroupId subject, Entry entry, EntryId meeting, Party addressee)
            implements WorkingGroupCommand, CarriesEntry {
        @Override
        public Set<EntryId> refersTo() {
            return Set.of(meeting);
        }
    }

    /**
     * Members signed a declaration of the group; {@code openList} when not all signatories are named.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param openList whether others signed who are not named
     */
    @StableName("workinggroup.SignDeclaration")
    record SignDeclaration(Subject.WorkingGroupId subject, Entry entry, boolean openList)
            implements WorkingGroupCommand, CarriesEntry {}

    /**
     * The group took up a case.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param matter a short name for the case, the same in all that is said of it
     */
    @StableName("workinggroup.OpenCase")
    record OpenCase(
            Subject.WorkingGroupId subject,
            Entry entry,
            @Label String matter) implements WorkingGroupCommand, CarriesEntry {}

    /**
     * What became of a case.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param matter a short name for the case, the same in all that is said of it
     * @param closed whether the case is closed with it
     */
    @StableName("workinggroup.FollowUpCase")
    record FollowUpCase(
            Subject.WorkingGroupId subject,
            Entry entry,
            @Label String matter,
            boolean closed) implements WorkingGroupCommand, CarriesEntry {}

    /**
     * The group was supported or facilitated.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("workinggroup.SupportGroup")
    record SupportGroup(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupCommand, CarriesEntry {}

    /**
     * The group decided to end.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("workinggroup.WindUpGroup")
    record WindUpGroup(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupCommand, CarriesEntry {}

    /** What others told stays theirs to end: who says otherwise contradicts it, or tells beside it. */
    @Override
    default List<Target> changes() {
        return switch (this) {
            case RenameGroup c -> List.of(new GroupState.Existing(c.subject()));
            case WindUpGroup c -> List.of(new GroupState.Existing(c.subject()));
            // an observer becomes a member by it
            case JoinMember c -> List.of(new GroupState.Seated(c.subject(), c.organisation()));
            case LeaveMember c -> List.of(new GroupState.Seated(c.subject(), c.organisation()));
            case VacateOffice c -> List.of(new GroupState.OfficeHeld(c.subject(), c.office(), c.seat()));
            case ApproveMinutes c -> List.of(new GroupState.Met(c.subject(), c.meeting()));
            case CorrectMinutes c -> List.of(new GroupState.Met(c.subject(), c.meeting()));
            case FollowUpCase c -> c.closed() ? List.of(new GroupState.CaseOpen(c.subject(), c.matter())) : List.of();
            case SelectGroup c -> List.of();
            case EstablishGroup c -> List.of();
            case NoteGroup c -> List.of();
            case SetMandate c -> List.of();
            case ChangeScope c -> List.of();
            case StateComposition c -> List.of();
            case NameHost c -> List.of();
            case InviteMember c -> List.of();
            case FillOffice c -> List.of();
            case SetCadence c -> List.of();
            case HoldMeeting c -> List.of();
            case AdoptRecommendation c -> List.of();
            case SignDeclaration c -> List.of();
            case OpenCase c -> List.of();
            case SupportGroup c -> List.of();
        };
    }

    /** {@return what is recorded when no rule refuses it} */
    default WorkingGroupEvent recorded() {
        return switch (this) {
            case SelectGroup c -> new GroupSelected(c.subject(), c.entry());
            case EstablishGroup c -> new GroupEstablished(c.subject(), c.entry());
            case NoteGroup c -> new GroupNoted(c.subject(), c.entry());
            case SetMandate c -> new MandateSet(c.subject(), c.entry());
            case ChangeScope c -> new ScopeChanged(c.subject(), c.entry());
            case RenameGroup c -> new GroupRenamed(c.subject(), c.entry(), c.name());
            case StateComposition c -> new CompositionStated(c.subject(), c.entry(), c.pillars());
            case NameHost c -> new HostNamed(c.subject(), c.entry(), c.organisation());
            case InviteMember c -> new MemberInvited(c.subject(), c.entry(), c.organisation());
            case JoinMember c -> new MemberJoined(c.subject(), c.entry(), c.organisation(), c.pillar(), c.seat());
            case LeaveMember c -> new MemberLeft(c.subject(), c.entry(), c.organisation());
            case FillOffice c -> new OfficeFilled(c.subject(), c.entry(), c.office(), c.seat(), c.organisation());
            case VacateOffice c -> new OfficeVacated(c.subject(), c.entry(), c.office(), c.seat());
            case SetCadence c -> new CadenceSet(c.subject(), c.entry());
            case HoldMeeting c -> new MeetingHeld(c.subject(), c.entry(), c.kind());
            case ApproveMinutes c -> new MinutesApproved(c.subject(), c.entry(), c.meeting());
            case CorrectMinutes c -> new MinutesCorrected(c.subject(), c.entry(), c.meeting(), c.by());
            case AdoptRecommendation c -> new RecommendationAdopted(c.subject(), c.entry(), c.meeting(), c.addressee());
            case SignDeclaration c -> new DeclarationSigned(c.subject(), c.entry(), c.openList());
            case OpenCase c -> new CaseOpened(c.subject(), c.entry(), c.matter());
            case FollowUpCase c -> new CaseFollowedUp(c.subject(), c.entry(), c.matter(), c.closed());
            case SupportGroup c -> new GroupSupported(c.subject(), c.entry());
            case WindUpGroup c -> new GroupWoundUp(c.subject(), c.entry());
        };
    }
}
