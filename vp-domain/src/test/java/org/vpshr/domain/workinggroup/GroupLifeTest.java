package org.vpshr.domain.workinggroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Groups.GHANA;
import static org.vpshr.domain.given.Groups.MYANMAR;
import static org.vpshr.domain.given.Groups.PERU;
import static org.vpshr.domain.given.Groups.SOUTH_KIVU;
import static org.vpshr.domain.given.Groups.TOTAL;
import static org.vpshr.domain.given.Groups.joins;
import static org.vpshr.domain.given.Groups.on;
import static org.vpshr.domain.given.Groups.setUp;
import static org.vpshr.domain.given.Story.given;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Command;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.time.When;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.*;

class GroupLifeTest {
    private static final WindUpGroup WOUND_UP = new WindUpGroup(MYANMAR, on("mm-wound-up", "2022-02-09"));

    private static HoldMeeting meeting(WorkingGroupId group, String edtf) {
        return new HoldMeeting(group, on("meeting", edtf), MeetingKind.REGULAR);
    }

    private static WorkingGroup having(WorkingGroupId group, Command... commands) {
        Aggregate state = WorkingGroup.of(group);
        for (Command command : commands) {
            for (DomainEvent event : state.decide(command).events()) {
                state = state.evolve(event);
            }
        }
        return (WorkingGroup) state;
    }

    @Test
    @Tag("rule-54-holds")
    void a_group_meets_until_its_last_day() {
        given(MYANMAR)
                .after(setUp(MYANMAR, "2017"), WOUND_UP)
                .when(meeting(MYANMAR, "2022-02-09"))
                .thenAccepted();
    }

    @Test
    @Tag("rule-54-refuses")
    void a_group_meets_neither_before_its_set_up_nor_after_its_end() {
        given(MYANMAR).when(meeting(MYANMAR, "2018")).thenRefusedBy(WorkingGroupRule.ONLY_WHILE_IT_EXISTS);
        given(MYANMAR)
                .after(setUp(MYANMAR, "2017"))
                .when(meeting(MYANMAR, "2016-12"))
                .thenRefusedBy(WorkingGroupRule.ONLY_WHILE_IT_EXISTS);
        given(MYANMAR)
                .after(setUp(MYANMAR, "2017"), WOUND_UP)
                .when(meeting(MYANMAR, "2022-03"))
                .thenRefusedBy(WorkingGroupRule.ONLY_WHILE_IT_EXISTS);
    }

    @Test
    @Tag("rule-59-holds")
    void three_pillars_make_a_group_multi_stakeholder() {
        given(PERU)
                .after(setUp(PERU, "2010"))
                .when(new StateComposition(PERU, on("pe-pillars", "2018"), Set.of(Pillar.values())))
                .thenAcceptedWithoutFinding(WorkingGroupRule.THREE_PILLARS);
    }

    @Test
    @Tag("rule-59-flags")
    void a_group_without_companies_is_shown() {
        given(PERU)
                .after(setUp(PERU, "2010"))
                .when(new StateComposition(
                        PERU, on("pe-pillars", "2018"), Set.of(Pillar.GOVERNMENT, Pillar.CIVIL_SOCIETY)))
                .thenFlaggedBy(WorkingGroupRule.THREE_PILLARS);
    }

    @Test
    @Tag("rule-62-holds")
    void a_country_may_have_several_groups_also_provincial_ones() {
        WorkingGroupId katanga = new WorkingGroupId(new Country("CD"), "haut-katanga");
        given(SOUTH_KIVU).when(setUp(SOUTH_KIVU, "2018-07")).thenAccepted();
        given(katanga).when(new NoteGroup(katanga, on("katanga", "2018"))).thenAccepted();
    }

    @Test
    @Tag("rule-62-refuses")
    void a_name_stands_for_one_group_in_a_country() {
        given(SOUTH_KIVU)
                .after(new NoteGroup(SOUTH_KIVU, on("kivu-noted", "2018")))
                .when(setUp(SOUTH_KIVU, "2018-07"))
                .thenRefusedBy(WorkingGroupRule.NAME_IS_UNIQUE_IN_COUNTRY);
        given(SOUTH_KIVU)
                .after(setUp(SOUTH_KIVU, "2018-07"))
                .when(new NoteGroup(SOUTH_KIVU, on("kivu-noted", "2018")))
                .thenRefusedBy(WorkingGroupRule.NAME_IS_UNIQUE_IN_COUNTRY);
    }

    @Test
    @Tag("rule-63-holds")
    void a_group_that_was_selected_is_not_yet_set_up() {
        SelectGroup selected = new SelectGroup(MYANMAR, on("mm-selected", "2016"));
        given(MYANMAR)
                .after(selected)
                .when(meeting(MYANMAR, "2016-12"))
                .thenRefusedBy(WorkingGroupRule.ONLY_WHILE_IT_EXISTS);
        given(MYANMAR).after(selected).when(setUp(MYANMAR, "2017")).thenAccepted();
    }

    @Test
    @Tag("rule-64-holds")
    void support_of_a_project_sets_up_no_group() {
        SupportGroup project = new SupportGroup(SOUTH_KIVU, on("kivu-project", "2018-10"));
        assertThat(having(SOUTH_KIVU, project).life().established()).isFalse();
    }

    @Test
    @Tag("rule-65-holds")
    void a_cadence_is_no_meeting() {
        SetCadence monthly = new SetCadence(
                SOUTH_KIVU,
                anEntry("kivu-monthly")
                        .at(When.planned("2019", "monthly in 2019"))
                        .build());
        assertThat(having(SOUTH_KIVU, setUp(SOUTH_KIVU, "2018-07"), monthly)
                        .meetings()
                        .held())
                .isEmpty();
    }

    @Test
    @Tag("rule-66-holds")
    void a_group_keeps_its_identity_when_name_and_scope_change() {
        given(PERU)
                .after(
                        setUp(PERU, "2010"),
                        new RenameGroup(PERU, on("pe-renamed", "2019"), "business and human rights group"),
                        new ChangeScope(PERU, on("pe-scope", "2019")))
                .when(meeting(PERU, "2020-11-11"))
                .thenAccepted();
    }

    @Test
    @Tag("rule-69-holds")
    void the_last_company_leaving_does_not_end_a_group() {
        given(MYANMAR)
                .after(
                        setUp(MYANMAR, "2017"),
                        joins(MYANMAR, "total-joined", "2018", TOTAL, Pillar.COMPANY, Seat.MEMBER),
                        new LeaveMember(MYANMAR, on("total-left", "2022-01"), TOTAL))
                .when(meeting(MYANMAR, "2022-02-09"))
                .thenAccepted();
        given(GHANA).after(setUp(GHANA, "2017")).when(meeting(GHANA, "2018")).thenAccepted();
    }
}
