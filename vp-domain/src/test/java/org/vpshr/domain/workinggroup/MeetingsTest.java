package org.vpshr.domain.workinggroup;

import static org.vpshr.domain.given.Groups.SOUTH_KIVU;
import static org.vpshr.domain.given.Groups.on;
import static org.vpshr.domain.given.Groups.setUp;
import static org.vpshr.domain.given.Story.given;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.given.Story;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.*;

class MeetingsTest {
    private static final EntryId JUNE = new EntryId("kivu-june");
    private static final EntryId JULY = new EntryId("kivu-july");

    private static Story afterTwoMeetings() {
        return given(SOUTH_KIVU)
                .after(
                        setUp(SOUTH_KIVU, "2018-07"),
                        new HoldMeeting(SOUTH_KIVU, on("kivu-june", "2019-06-17"), MeetingKind.REGULAR),
                        new HoldMeeting(SOUTH_KIVU, on("kivu-july", "2019-07-15"), MeetingKind.REGULAR));
    }

    private static AdoptRecommendation recommends(String edtf, EntryId meeting) {
        return new AdoptRecommendation(
                SOUTH_KIVU, on("kivu-recommends", edtf), meeting, Party.parse("group:the mining police"));
    }

    private static ApproveMinutes approves(String edtf, EntryId meeting) {
        return new ApproveMinutes(SOUTH_KIVU, on("kivu-minutes", edtf), meeting);
    }

    private static CorrectMinutes corrects(EntryId meeting, EntryId by) {
        return new CorrectMinutes(SOUTH_KIVU, on("kivu-corrects", "2019-07-15"), meeting, by);
    }

    @Test
    @Tag("rule-67-holds")
    void a_meeting_adopts_a_recommendation() {
        afterTwoMeetings().when(recommends("2019-06-17", JUNE)).thenAccepted();
    }

    @Test
    @Tag("rule-67-refuses")
    void a_recommendation_comes_from_a_meeting_on_record() {
        afterTwoMeetings()
                .when(recommends("2019-06-17", new EntryId("kivu-may")))
                .thenRefusedBy(WorkingGroupRule.RECOMMENDATION_COMES_FROM_MEETING);
    }

    @Test
    @Tag("rule-67-refuses")
    void a_recommendation_is_not_older_than_its_meeting() {
        afterTwoMeetings()
                .when(recommends("2019-06-16", JUNE))
                .thenRefusedBy(WorkingGroupRule.RECOMMENDATION_COMES_FROM_MEETING);
    }

    @Test
    @Tag("rule-68-holds")
    void minutes_are_approved_later_and_corrected_by_a_later_meeting() {
        afterTwoMeetings().when(approves("2019-07-15", JUNE)).thenAccepted();
        afterTwoMeetings()
                .after(approves("2019-07-15", JUNE))
                .when(corrects(JUNE, JULY))
                .thenAccepted();
    }

    @Test
    @Tag("rule-68-refuses")
    void minutes_are_of_meetings_that_were_held() {
        afterTwoMeetings()
                .when(approves("2019-07-15", new EntryId("kivu-may")))
                .thenRefusedBy(WorkingGroupRule.MINUTES_OF_HELD_MEETINGS);
    }

    @Test
    @Tag("rule-68-refuses")
    void minutes_are_not_approved_before_the_meeting() {
        afterTwoMeetings().when(approves("2019-06-01", JUNE)).thenRefusedBy(WorkingGroupRule.MINUTES_OF_HELD_MEETINGS);
    }

    @Test
    @Tag("rule-68-refuses")
    void minutes_that_are_not_approved_are_not_corrected_nor_by_their_own_meeting() {
        afterTwoMeetings().when(corrects(JUNE, JULY)).thenRefusedBy(WorkingGroupRule.MINUTES_OF_HELD_MEETINGS);
        afterTwoMeetings()
                .after(approves("2019-07-15", JUNE))
                .when(corrects(JUNE, JUNE))
                .thenRefusedBy(WorkingGroupRule.MINUTES_OF_HELD_MEETINGS);
    }
}
