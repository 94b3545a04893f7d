package org.vpshr.domain.workinggroup;

import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.Target;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.CaseFollowedUp;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.CaseOpened;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.GroupEstablished;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.GroupNoted;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.MeetingHeld;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.MemberJoined;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.MemberLeft;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.OfficeFilled;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.OfficeVacated;

/** How a group stands by what was told of it, as far as a command can end or change it. */
public sealed interface GroupState extends Target.SharedState {

    @Override
    Subject.WorkingGroupId subject();

    @Override
    default Tag foundBy() {
        return Tags.subject(subject());
    }

    @Override
    default boolean endedBy(DomainEvent event) {
        return false;
    }

    /**
     * The group is there, under its name.
     *
     * @param subject the group
     */
    record Existing(Subject.WorkingGroupId subject) implements GroupState {
        @Override
        public String words() {
            return "that the group exists";
        }

        @Override
        public boolean madeBy(DomainEvent event) {
            return (event instanceof GroupEstablished || event instanceof GroupNoted)
                    && event.subject().equals(subject);
        }
    }

    /**
     * The organisation sits in the group.
     *
     * @param subject the group
     * @param organisation who sits in it
     */
    record Seated(Subject.WorkingGroupId subject, Party.Organisation organisation) implements GroupState {
        @Override
        public String words() {
            return "a seat in the group";
        }

        @Override
        public boolean madeBy(DomainEvent event) {
            return event instanceof MemberJoined e
                    && e.subject().equals(subject)
                    && e.organisation().equals(organisation);
        }

        @Override
        public boolean endedBy(DomainEvent event) {
            return event instanceof MemberLeft e
                    && e.subject().equals(subject)
                    && e.organisation().equals(organisation);
        }
    }

    /**
     * Somebody holds the seat of the office.
     *
     * @param subject the group
     * @param office which office of the group, such as chair
     * @param seat which of several seats; empty for the only one
     */
    record OfficeHeld(
            Subject.WorkingGroupId subject,
            Office office,
            @Label String seat) implements GroupState {
        @Override
        public String words() {
            return "an office of the group";
        }

        @Override
        public boolean madeBy(DomainEvent event) {
            return event instanceof OfficeFilled e && e.subject().equals(subject) && isSeat(e.office(), e.seat());
        }

        @Override
        public boolean endedBy(DomainEvent event) {
            return event instanceof OfficeVacated e && e.subject().equals(subject) && isSeat(e.office(), e.seat());
        }

        private boolean isSeat(Office other, String named) {
            return office.equals(other) && seat.equals(named);
        }
    }

    /**
     * The meeting was held, and its minutes are as they are.
     *
     * @param subject the group
     * @param meeting the entry of the meeting, by its id
     */
    record Met(Subject.WorkingGroupId subject, EntryId meeting) implements GroupState {
        @Override
        public String words() {
            return "a meeting of the group";
        }

        @Override
        public boolean madeBy(DomainEvent event) {
            return event instanceof MeetingHeld e
                    && e.subject().equals(subject)
                    && e.entry().id().equals(meeting);
        }
    }

    /**
     * The case is open.
     *
     * @param subject the group
     * @param matter the short name of the case
     */
    record CaseOpen(Subject.WorkingGroupId subject, @Label String matter) implements GroupState {
        @Override
        public String words() {
            return "a case of the group";
        }

        @Override
        public boolean madeBy(DomainEvent event) {
            return event instanceof CaseOpened e
                    && e.subject().equals(subject)
                    && e.matter().equals(matter);
        }

        @Override
        public boolean endedBy(DomainEvent event) {
            return event instanceof CaseFollowedUp e
                    && e.closed()
                    && e.subject().equals(subject)
                    && e.matter().equals(matter);
        }
    }
}
