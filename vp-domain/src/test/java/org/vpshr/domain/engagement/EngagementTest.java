package org.vpshr.domain.engagement;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Story.given;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.Aggregates;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.Subject.ForumEngagementId;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.engagement.EngagementCommand.*;
import org.vpshr.domain.engagement.EngagementEvent.EventHeld;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.given.Story;
import org.vpshr.domain.measure.Basis;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.measure.FigureRule;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party.Organisation;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.time.TimeRule;
import org.vpshr.domain.time.When;
import org.vpshr.domain.workinggroup.Seat;
import org.vpshr.domain.workinggroup.WorkingGroupEvent.MemberJoined;

class EngagementTest {
    private static final CountryEngagementId PERU = new CountryEngagementId(new Country("NL"), new Country("PE"));
    private static final ForumEngagementId IGF = new ForumEngagementId(new Country("NL"), "igf");
    private static final String LIMA = "NL/embassy-lima";
    private static final HoldEvent ROUNDTABLE =
            new HoldEvent(PERU, anEntry("pe-roundtable").on("2018-04").build(), EventKind.ROUNDTABLE);

    private static AccreditMission accredit(String desk) {
        return new AccreditMission(PERU, anEntry("pe-mission").on("2010").build(), Desk.parse(desk));
    }

    private static StartProject start(String id, String on) {
        return new StartProject(PERU, anEntry(id).on(on).build(), "mining-police");
    }

    private static ExtendProject extend(String on) {
        return new ExtendProject(PERU, anEntry("pe-longer").on(on).build(), "mining-police");
    }

    private static EndProject end(String on) {
        return new EndProject(PERU, anEntry("pe-over").on(on).build(), "mining-police");
    }

    @Test
    void an_event_that_was_held_is_recorded() {
        given(PERU).when(ROUNDTABLE).then(new EventHeld(PERU, ROUNDTABLE.entry(), EventKind.ROUNDTABLE));
    }

    @Test
    @Tag("rule-48-holds")
    void an_event_abroad_is_told_under_the_country_that_it_matters_to() {
        given(PERU)
                .when(new HoldEvent(
                        PERU, anEntry("pe-in-geneva").in("CH:Geneva").build(), EventKind.CONFERENCE))
                .thenAccepted();
    }

    @Test
    void a_forum_accredits_no_mission_and_is_no_priority_country() {
        assertThatThrownBy(() -> Aggregates.initial(IGF)
                        .decide(new AccreditMission(IGF, anEntry("igf-mission").build(), Desk.parse(LIMA))))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("forum/NL/igf");
        assertThatThrownBy(() -> Aggregates.initial(IGF)
                        .decide(new GivePriority(IGF, anEntry("igf-priority").build(), Priority.PILOT)))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_country_is_made_a_priority() {
        given(PERU)
                .when(new GivePriority(PERU, anEntry("pe-priority").build(), Priority.PRIORITY))
                .thenAccepted();
    }

    @Test
    @Tag("rule-108-holds")
    void an_accredited_mission_contributes() {
        given(PERU)
                .after(accredit(LIMA))
                .when(new ReachOut(PERU, anEntry("pe-outreach").by(LIMA).build()))
                .thenAcceptedWithoutFinding(EngagementRule.MISSION_IS_ACCREDITED);
    }

    @Test
    @Tag("rule-108-holds")
    void a_desk_at_the_ministry_needs_no_accreditation() {
        given(PERU).when(ROUNDTABLE).thenAcceptedWithoutFinding(EngagementRule.MISSION_IS_ACCREDITED);
    }

    @Test
    @Tag("rule-108-holds")
    void a_mission_reports_its_own_accreditation_and_speaks_in_forums() {
        given(PERU)
                .when(new AccreditMission(PERU, anEntry("pe-own").by(LIMA).build(), Desk.parse(LIMA)))
                .thenAcceptedWithoutFinding(EngagementRule.MISSION_IS_ACCREDITED);
        given(IGF)
                .when(new ReachOut(
                        IGF, anEntry("igf-outreach").by("NL/mission-geneva").build()))
                .thenAcceptedWithoutFinding(EngagementRule.MISSION_IS_ACCREDITED);
    }

    @Test
    @Tag("rule-108-flags")
    void a_mission_that_is_not_accredited_to_the_country_is_flagged() {
        given(PERU)
                .after(accredit(LIMA))
                .when(new ReachOut(
                        PERU, anEntry("pe-outreach").by("NL/embassy-bogota").build()))
                .thenFlaggedBy(EngagementRule.MISSION_IS_ACCREDITED);
    }

    @Test
    @Tag("rule-64-holds")
    @Tag("rule-137-holds")
    void a_project_runs_under_the_name_of_a_group_and_is_none() {
        given(PERU)
                .after(start("pe-start", "2017-03"))
                .when(extend("2018-10/2020"))
                .thenAccepted();
        given(PERU)
                .after(start("pe-start", "2017-03"), end("2018"))
                .when(start("pe-again", "2018-12"))
                .thenAccepted();
    }

    @Test
    @Tag("rule-88-refuses")
    void a_project_is_neither_extended_nor_ended_before_its_start() {
        Story running = given(PERU).after(start("pe-start", "2017-03"));
        running.when(extend("2016")).thenRefusedBy(TimeRule.RANGE_STARTS_BEFORE_IT_ENDS);
        running.when(end("2017-02")).thenRefusedBy(TimeRule.RANGE_STARTS_BEFORE_IT_ENDS);
    }

    @Test
    @Tag("rule-137-refuses")
    void a_project_that_does_not_run_cannot_go_on_and_one_that_runs_cannot_start() {
        given(PERU).when(extend("2018")).thenRefusedBy(EngagementRule.PROJECT_RUNS_ONCE);
        given(PERU)
                .after(start("pe-start", "2017-03"), end("2018"))
                .when(extend("2018-12"))
                .thenRefusedBy(EngagementRule.PROJECT_RUNS_ONCE);
        given(PERU)
                .after(start("pe-start", "2017-03"))
                .when(start("pe-again", "2018"))
                .thenRefusedBy(EngagementRule.PROJECT_RUNS_ONCE);
    }

    @Test
    @Tag("rule-100-holds")
    void an_amount_is_put_right_by_a_reversal_and_a_new_amount() {
        given(PERU)
                .after(new GrantFunding(PERU, anEntry("pe-money").build()), reverse("pe-reversal"))
                .when(new GrantFunding(PERU, anEntry("pe-money-2").build()))
                .thenAccepted();
    }

    @Test
    @Tag("rule-100-refuses")
    void an_amount_is_reversed_once_and_only_if_it_is_on_record() {
        given(PERU).when(reverse("pe-reversal")).thenRefusedBy(FigureRule.AMOUNTS_ARE_REVERSED);
        given(PERU)
                .after(new GrantFunding(PERU, anEntry("pe-money").build()), reverse("pe-reversal"))
                .when(reverse("pe-reversal-2"))
                .thenRefusedBy(FigureRule.AMOUNTS_ARE_REVERSED);
    }

    private static ReverseFunding reverse(String id) {
        return new ReverseFunding(PERU, anEntry(id).build(), new EntryId("pe-money"));
    }

    private static AnEntry declaration(int signatories) {
        Quantity many = new Quantity.Exact(BigDecimal.valueOf(signatories));
        return anEntry("pe-declaration")
                .with("org:idl", Capacity.SIGNATORY)
                .with("gov:NL", Capacity.SIGNATORY)
                .with(new Figure.Count("signatories", many, "signatories", Basis.COUNTED));
    }

    @Test
    @Tag("rule-101-holds")
    void the_number_of_signatories_is_that_of_the_list_or_the_list_is_open() {
        given(PERU)
                .when(new SignDeclaration(PERU, declaration(2).build(), false))
                .thenAcceptedWithoutFinding(FigureRule.COUNT_AND_LIST_AGREE);
        given(PERU)
                .when(new SignDeclaration(PERU, declaration(7).build(), true))
                .thenAcceptedWithoutFinding(FigureRule.COUNT_AND_LIST_AGREE);
    }

    @Test
    @Tag("rule-101-flags")
    void a_closed_list_that_is_shorter_than_its_count_is_flagged() {
        given(PERU)
                .when(new SignDeclaration(PERU, declaration(7).build(), false))
                .thenFlaggedBy(FigureRule.COUNT_AND_LIST_AGREE);
    }

    private static final WorkingGroupId GROUP = new WorkingGroupId(new Country("PE"), "gt-pv");

    private static MemberJoined joined(When when) {
        return new MemberJoined(
                GROUP,
                anEntry("pe-joined").at(when).build(),
                new Organisation("minem"),
                Pillar.GOVERNMENT,
                Seat.MEMBER);
    }

    private static Story pleading(When joined) {
        return given(PERU, joined(joined))
                .after(new AdvocateFor(PERU, anEntry("pe-plea").on("2018").build()));
    }

    private static AchieveAdvocacy achieved(String written, String by) {
        return new AchieveAdvocacy(PERU, aContribution(written), new EntryId("pe-plea"), new EntryId(by));
    }

    @Test
    @Tag("rule-70-holds")
    void advocacy_is_achieved_by_what_happened_elsewhere() {
        pleading(When.on("2018-11")).when(achieved("2018-11-30", "pe-joined")).thenAccepted();
    }

    @Test
    @Tag("rule-70-refuses")
    void advocacy_is_not_achieved_by_what_is_unknown_undated_later_or_older() {
        pleading(When.on("2018-11")).when(achieved("2018-11-30", "pe-unknown")).thenRefusedBy(achievement());
        pleading(When.undated()).when(achieved("2018-11-30", "pe-joined")).thenRefusedBy(achievement());
        pleading(When.on("2018-11")).when(achieved("2018-10-31", "pe-joined")).thenRefusedBy(achievement());
        pleading(When.on("2017")).when(achieved("2018-11-30", "pe-joined")).thenRefusedBy(achievement());
    }

    @Test
    @Tag("rule-70-refuses")
    void advocacy_is_achieved_once_and_not_by_itself_being_described() {
        pleading(When.on("2018-11"))
                .after(achieved("2018-11-30", "pe-joined"))
                .when(achieved("2018-12-01", "pe-joined"))
                .thenRefusedBy(achievement());
        pleading(When.on("2018-11"))
                .after(new DescribeContext(
                        PERU, anEntry("pe-context").on("2018").build()))
                .when(achieved("2018-11-30", "pe-context"))
                .thenRefusedBy(achievement());
    }

    private static EngagementRule achievement() {
        return EngagementRule.ADVOCACY_IS_ACHIEVED_BY_EVENT;
    }
}
