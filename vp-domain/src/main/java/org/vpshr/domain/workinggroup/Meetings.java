package org.vpshr.domain.workinggroup;

import static org.vpshr.domain.workinggroup.WorkingGroupRule.MINUTES_OF_HELD_MEETINGS;
import static org.vpshr.domain.workinggroup.WorkingGroupRule.RECOMMENDATION_COMES_FROM_MEETING;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vpshr.domain.dossier.Dossier;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.When;

/** The meetings that were held, and whose minutes are approved. */
record Meetings(Map<EntryId, When> held, Set<EntryId> approved) {
    static final Meetings NONE = new Meetings(Map.of(), Set.of());

    Meetings {
        held = Map.copyOf(held);
        approved = Set.copyOf(approved);
    }

    Findings approve(WorkingGroupCommand.ApproveMinutes c) {
        requireHeld(c.meeting());
        MINUTES_OF_HELD_MEETINGS.refuseIf(
                after(c.meeting(), c.entry().when()),
                "the minutes would be approved before the meeting",
                "minutes are approved on the day of the meeting or later");
        return Findings.NONE;
    }

    Findings correct(WorkingGroupCommand.CorrectMinutes c) {
        requireHeld(c.meeting());
        requireHeld(c.by());
        MINUTES_OF_HELD_MEETINGS.refuseIf(
                !approved.contains(c.meeting()) || c.by().equals(c.meeting()),
                "the minutes of " + c.meeting() + " are not approved, or would be corrected by their own meeting",
                "approved minutes are corrected by a later meeting");
        return Findings.NONE;
    }

    /** The meeting may be one of the group's own, or an event that was recorded elsewhere. */
    Findings adopt(Dossier dossier, WorkingGroupCommand.AdoptRecommendation c) {
        Optional<When> meeting = dossier.entry(c.meeting())
                .filter(entry -> dossier.happened(c.meeting()))
                .map(entry -> entry.when());
        RECOMMENDATION_COMES_FROM_MEETING.refuseIf(
                meeting.isEmpty(), c.meeting() + " is no meeting on record", "record the meeting first");
        RECOMMENDATION_COMES_FROM_MEETING.refuseIf(
                meeting.filter(when -> c.entry().when().span().before(when.span()) == Certainty.YES)
                        .isPresent(),
                "the recommendation would be older than the meeting " + c.meeting(),
                "a recommendation is adopted at its meeting or later");
        return Findings.NONE;
    }

    Meetings held(WorkingGroupEvent.MeetingHeld e) {
        Map<EntryId, When> more = new HashMap<>(held);
        more.put(e.entry().id(), e.entry().when());
        return new Meetings(more, approved);
    }

    Meetings approved(EntryId meeting) {
        Set<EntryId> more = new HashSet<>(approved);
        more.add(meeting);
        return new Meetings(held, more);
    }

    private boolean after(EntryId meeting, When when) {
        return Optional.ofNullable(held.get(meeting))
                .filter(m -> when.span().before(m.span()) == Certainty.YES)
                .isPresent();
    }

    private void requireHeld(EntryId meeting) {
        MINUTES_OF_HELD_MEETINGS.refuseIf(
                !held.containsKey(meeting), meeting + " is no meeting that was held", "record the meeting first");
    }
}
