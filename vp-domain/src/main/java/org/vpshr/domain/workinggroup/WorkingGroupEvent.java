package org.vpshr.domain.workinggroup;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.StableName;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.text.OneLine;

/** What was recorded of a working group. */
public sealed interface WorkingGroupEvent extends DomainEvent {

    @Override
    Subject.WorkingGroupId subject();

    /**
     * The group was selected, for example as a pilot; not yet its set-up (rule 63).
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("workinggroup.GroupSelected")
    record GroupSelected(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupEvent, CarriesEntry {}

    /**
     * The group was set up.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("workinggroup.GroupEstablished")
    record GroupEstablished(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupEvent, CarriesEntry {}

    /**
     * The group is known to exist; its set-up is not on record.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("workinggroup.GroupNoted")
    record GroupNoted(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupEvent, CarriesEntry {}

    /**
     * What the group is for.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("workinggroup.MandateSet")
    record MandateSet(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupEvent, CarriesEntry {}

    /**
     * The group changed its scope; it stays the same group (rule 66).
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("workinggroup.ScopeChanged")
    record ScopeChanged(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupEvent, CarriesEntry {}

    /**
     * The group changed its name; it stays the same group (rule 66).
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param name the name that it takes
     */
    @StableName("workinggroup.GroupRenamed")
    record GroupRenamed(
            Subject.WorkingGroupId subject,
            Entry entry,
            @OneLine String name) implements WorkingGroupEvent, CarriesEntry {}

    /**
     * Which pillars the group is made up of, as stated.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param pillars the pillars that the group is made up of
     */
    @StableName("workinggroup.CompositionStated")
    record CompositionStated(Subject.WorkingGroupId subject, Entry entry, Set<Pillar> pillars)
            implements WorkingGroupEvent, CarriesEntry {}

    /**
     * An organisation hosts the group.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param organisation the organisation, by its id in the register
     */
    @StableName("workinggroup.HostNamed")
    record HostNamed(Subject.WorkingGroupId subject, Entry entry, Party.Organisation organisation)
            implements WorkingGroupEvent, CarriesEntry {}

    /**
     * An organisation was invited; not yet a member (rule 61).
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param organisation the organisation, by its id in the register
     */
    @StableName("workinggroup.MemberInvited")
    record MemberInvited(Subject.WorkingGroupId subject, Entry entry, Party.Organisation organisation)
            implements WorkingGroupEvent, CarriesEntry {
        @Override
        public boolean isFollowedUp() {
            return true;
        }
    }

    /**
     * An organisation joined; observers have no pillar (rule 58).
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param organisation the organisation, by its id in the register
     * @param pillar the pillar of the member; null for an observer, who has none (rule 58)
     * @param seat as what it sits in the group
     */
    @StableName("workinggroup.MemberJoined")
    record MemberJoined(
            Subject.WorkingGroupId subject,
            Entry entry,
            Party.Organisation organisation,
            @Nullable Pillar pillar,
            Seat seat)
            implements WorkingGroupEvent, CarriesEntry {}

    /**
     * An organisation left.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param organisation the organisation, by its id in the register
     */
    @StableName("workinggroup.MemberLeft")
    record MemberLeft(Subject.WorkingGroupId subject, Entry entry, Party.Organisation organisation)
            implements WorkingGroupEvent, CarriesEntry {}

    /**
     * An organisation took an office; {@code seat} tells co-chairs apart.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param office which office of the group, such as chair
     * @param seat which of several seats; empty for the only one
     * @param organisation the organisation, by its id in the register
     */
    @StableName("workinggroup.OfficeFilled")
    record OfficeFilled(
            Subject.WorkingGroupId subject,
            Entry entry,
            Office office,
            @Label String seat,
            Party.Organisation organisation)
            implements WorkingGroupEvent, CarriesEntry {}

    /**
     * An office fell vacant.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param office which office of the group, such as chair
     * @param seat which of several seats; empty for the only one
     */
    @StableName("workinggroup.OfficeVacated")
    record OfficeVacated(
            Subject.WorkingGroupId subject,
            Entry entry,
            Office office,
            @Label String seat) implements WorkingGroupEvent, CarriesEntry {}

    /**
     * How often the group means to meet; creates expectations, not meetings (rule 65).
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("workinggroup.CadenceSet")
    record CadenceSet(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupEvent, CarriesEntry {
        @Override
        public boolean isFollowedUp() {
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
    @StableName("workinggroup.MeetingHeld")
    record MeetingHeld(Subject.WorkingGroupId subject, Entry entry, MeetingKind kind)
            implements WorkingGroupEvent, CarriesEntry {}

    /**
     * The minutes of a meeting were approved.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param meeting the entry of the meeting, by its id
     */
    @StableName("workinggroup.MinutesApproved")
    record MinutesApproved(Subject.WorkingGroupId subject, Entry entry, EntryId meeting)
            implements WorkingGroupEvent, CarriesEntry {
        @Override
        public Set<EntryId> refersTo() {
            return Set.of(meeting);
        }
    }

    /**
     * A later meeting corrected the minutes of a meeting.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param meeting the entry of the meeting, by its id
     * @param by the entry by which it came about
     */
    @StableName("workinggroup.MinutesCorrected")
    record MinutesCorrected(Subject.WorkingGroupId subject, Entry entry, EntryId meeting, EntryId by)
            implements WorkingGroupEvent, CarriesEntry {
        @Override
        public Set<EntryId> refersTo() {
            return Set.copyOf(List.of(meeting, by));
        }
    }

    /**
     * A meeting adopted a recommendation to someone.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param meeting the entry of the meeting, by its id
     * @param addressee who is to act on it
     */
    @StableName("workinggroup.RecommendationAdopted")
    record RecommendationAdopted(Subject.WorkingGroupId subject, Entry entry, EntryId meeting, Party addressee)
            implements WorkingGroupEvent, CarriesEntry {
        @Override
        public boolean awaitsOutcome() {
            return true;
        }

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
    @StableName("workinggroup.DeclarationSigned")
    record DeclarationSigned(Subject.WorkingGroupId subject, Entry entry, boolean openList)
            implements WorkingGroupEvent, CarriesEntry {}

    /**
     * The group took up a case.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param matter a short name for the case, the same in all that is said of it
     */
    @StableName("workinggroup.CaseOpened")
    record CaseOpened(
            Subject.WorkingGroupId subject,
            Entry entry,
            @Label String matter) implements WorkingGroupEvent, CarriesEntry {}

    /**
     * What became of a case.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     * @param matter a short name for the case, the same in all that is said of it
     * @param closed whether the case is closed with it
     */
    @StableName("workinggroup.CaseFollowedUp")
    record CaseFollowedUp(
            Subject.WorkingGroupId subject,
            Entry entry,
            @Label String matter,
            boolean closed) implements WorkingGroupEvent, CarriesEntry {}

    /**
     * The group was supported or facilitated.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("workinggroup.GroupSupported")
    record GroupSupported(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupEvent, CarriesEntry {}

    /**
     * The group decided to end.
     *
     * @param subject the working group that it is about, as in {@code workinggroup/PE/gt-pv}
     * @param entry the statement that a report prints and cites, with its time, places, parties and sources
     */
    @StableName("workinggroup.GroupWoundUp")
    record GroupWoundUp(Subject.WorkingGroupId subject, Entry entry) implements WorkingGroupEvent, CarriesEntry {}

    @Override
    default WorkingGroupEvent with(Entry entry) {
        return switch (this) {
            case GroupSelected e -> new GroupSelected(e.subject(), entry);
            case GroupEstablished e -> new GroupEstablished(e.subject(), entry);
            case GroupNoted e -> new GroupNoted(e.subject(), entry);
            case MandateSet e -> new MandateSet(e.subject(), entry);
            case ScopeChanged e -> new ScopeChanged(e.subject(), entry);
            case GroupRenamed e -> new GroupRenamed(e.subject(), entry, e.name());
            case CompositionStated e -> new CompositionStated(e.subject(), entry, e.pillars());
            case HostNamed e -> new HostNamed(e.subject(), entry, e.organisation());
            case MemberInvited e -> new MemberInvited(e.subject(), entry, e.organisation());
            case MemberJoined e -> new MemberJoined(e.subject(), entry, e.organisation(), e.pillar(), e.seat());
            case MemberLeft e -> new MemberLeft(e.subject(), entry, e.organisation());
            case OfficeFilled e -> new OfficeFilled(e.subject(), entry, e.office(), e.seat(), e.organisation());
            case OfficeVacated e -> new OfficeVacated(e.subject(), entry, e.office(), e.seat());
            case CadenceSet e -> new CadenceSet(e.subject(), entry);
            case MeetingHeld e -> new MeetingHeld(e.subject(), entry, e.kind());
            case MinutesApproved e -> new MinutesApproved(e.subject(), entry, e.meeting());
            case MinutesCorrected e -> new MinutesCorrected(e.subject(), entry, e.meeting(), e.by());
            case RecommendationAdopted e -> new RecommendationAdopted(e.subject(), entry, e.meeting(), e.addressee());
            case DeclarationSigned e -> new DeclarationSigned(e.subject(), entry, e.openList());
            case CaseOpened e -> new CaseOpened(e.subject(), entry, e.matter());
            case CaseFollowedUp e -> new CaseFollowedUp(e.subject(), entry, e.matter(), e.closed());
            case GroupSupported e -> new GroupSupported(e.subject(), entry);
            case GroupWoundUp e -> new GroupWoundUp(e.subject(), entry);
        };
    }
}
