package org.vpshr.domain.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Story.given;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.Subject.CommitmentId;
import org.vpshr.domain.Subject.InitiativeId;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.commitment.CommitmentEvent.FullMembershipAttained;
import org.vpshr.domain.commitment.CommitmentEvent.InitiativeJoined;
import org.vpshr.domain.commitment.Standing;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.initiative.InitiativeCommand.*;
import org.vpshr.domain.initiative.InitiativeEvent.MemberAdmitted;
import org.vpshr.domain.initiative.InitiativeEvent.MembershipEnded;
import org.vpshr.domain.measure.Basis;
import org.vpshr.domain.measure.Figure;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.PartyRule;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.workinggroup.WorkingGroupCommand.EstablishGroup;

class MemberStandingsTest {
    private static final InitiativeId VPI = new InitiativeId();
    private static final Party DCAF = new Party.Organisation("dcaf");
    private static final Party BARRICK = new Party.Organisation("barrick");
    private static final Party AUSTRALIA = new Party.Government(new Country("AU"));

    private static Entry on(String id, String edtf) {
        return anEntry(id).on(edtf).written("2025-06-01").build();
    }

    private static AdmitMember admit(String edtf, Party member, MemberStanding as, @Nullable Pillar pillar, Body by) {
        return new AdmitMember(
                VPI,
                on("admitted-" + as.name().toLowerCase(java.util.Locale.ROOT) + "-" + edtf, edtf),
                member,
                as,
                pillar,
                by);
    }

    private static AdmitMember company(String edtf, Party member) {
        return admit(edtf, member, MemberStanding.FULL, Pillar.COMPANY, Body.PLENARY);
    }

    private static MemberStandings having(AdmitMember c) {
        return MemberStandings.NONE.evolve(
                new MemberAdmitted(VPI, c.entry(), c.member(), c.as(), c.pillar(), c.decidedBy()));
    }

    @Test
    @Tag("rule-6-holds")
    void the_duty_to_report_starts_with_engagement() {
        CommitmentId id = new CommitmentId(new Country("AU"));
        MemberStandings statuses = MemberStandings.NONE
                .evolve(new InitiativeJoined(id, on("au-engaged", "2013-03"), Standing.ENGAGED, false))
                .evolve(new FullMembershipAttained(id, on("au-full", "2016"), "national-action-plan"));
        assertThat(statuses.owesReport(AUSTRALIA, 2012)).isEqualTo(Certainty.NO);
        assertThat(statuses.owesReport(AUSTRALIA, 2014)).isEqualTo(Certainty.YES);
        assertThat(statuses.owesReport(AUSTRALIA, 2018)).isEqualTo(Certainty.YES);
    }

    @Test
    @Tag("rule-9-holds")
    void a_guest_sits_in_no_pillar() {
        given(VPI)
                .when(admit("2013-03", DCAF, MemberStanding.GUEST, null, Body.STEERING_COMMITTEE))
                .thenAccepted();
    }

    @Test
    @Tag("rule-9-refuses")
    void an_observer_is_not_put_into_a_pillar() {
        given(VPI)
                .when(admit("2022-05", DCAF, MemberStanding.OBSERVER, Pillar.CIVIL_SOCIETY, Body.PLENARY))
                .thenRefusedBy(InitiativeRule.NON_MEMBERS_HOLD_NOTHING);
    }

    @Test
    @Tag("rule-10-holds")
    void a_guest_may_become_observer_and_a_member_of_one_pillar() {
        given(VPI)
                .after(admit("2013-03", DCAF, MemberStanding.GUEST, null, Body.STEERING_COMMITTEE))
                .when(admit("2022-05", DCAF, MemberStanding.OBSERVER, null, Body.PLENARY))
                .thenAccepted();
    }

    @Test
    @Tag("rule-10-refuses")
    void a_member_is_not_an_observer_beside() {
        given(VPI)
                .after(company("2010", BARRICK))
                .when(admit("2012", BARRICK, MemberStanding.OBSERVER, null, Body.PLENARY))
                .thenRefusedBy(PartyRule.ONE_PILLAR_OR_OBSERVER);
    }

    @Test
    @Tag("rule-10-refuses")
    void an_organisation_is_in_one_pillar() {
        given(VPI)
                .after(admit("2010", BARRICK, MemberStanding.ENGAGED, Pillar.COMPANY, Body.PLENARY))
                .when(admit("2012", BARRICK, MemberStanding.FULL, Pillar.CIVIL_SOCIETY, Body.PLENARY))
                .thenRefusedBy(PartyRule.ONE_PILLAR_OR_OBSERVER);
        given(VPI)
                .when(admit("2012", BARRICK, MemberStanding.FULL, null, Body.PLENARY))
                .thenRefusedBy(PartyRule.ONE_PILLAR_OR_OBSERVER);
    }

    @Test
    @Tag("rule-11-refuses")
    void who_was_never_admitted_cannot_end_a_membership() {
        given(VPI)
                .when(new EndMembership(VPI, on("left", "2013"), BARRICK))
                .thenRefusedBy(InitiativeRule.PROMISE_IS_NO_MEMBERSHIP);
    }

    @Test
    @Tag("rule-12-holds")
    void a_country_that_is_no_member_may_host_a_working_group() {
        WorkingGroupId myanmar = new WorkingGroupId(new Country("MM"), "icwg");
        given(myanmar)
                .when(new EstablishGroup(myanmar, on("mm-set-up", "2017")))
                .thenAccepted();
        assertThat(MemberStandings.NONE.member(new Party.Government(new Country("MM")), Span.parse("2018")))
                .isEqualTo(Certainty.NO);
    }

    @Test
    @Tag("rule-13-holds")
    void not_a_member_is_true_as_of_a_date() {
        MemberStandings statuses = having(company("2018-05-10", BARRICK));
        assertThat(statuses.member(BARRICK, Span.parse("2018-03-01"))).isEqualTo(Certainty.NO);
        assertThat(statuses.member(BARRICK, Span.parse("2018-05"))).isEqualTo(Certainty.MAYBE);
        assertThat(statuses.member(BARRICK, Span.parse("2018-12-31"))).isEqualTo(Certainty.YES);
    }

    @Test
    @Tag("rule-14-holds")
    void a_published_count_that_fits_is_not_flagged() {
        given(VPI)
                .after(company("2010", BARRICK), company("2011", new Party.Organisation("total")))
                .when(new PublishMemberCount(VPI, counted("2", "2019-10-04"), Pillar.COMPANY))
                .thenAcceptedWithoutFinding(InitiativeRule.COUNT_IS_COMPARED);
    }

    @Test
    @Tag("rule-14-holds")
    void fuzzy_joining_dates_leave_the_count_a_range() {
        given(VPI)
                .after(company("2010", BARRICK), company("2019-10", new Party.Organisation("total")))
                .when(new PublishMemberCount(VPI, counted("1", "2019-10-04"), Pillar.COMPANY))
                .thenAcceptedWithoutFinding(InitiativeRule.COUNT_IS_COMPARED);
    }

    @Test
    @Tag("rule-14-flags")
    void a_published_count_that_differs_is_flagged_and_kept() {
        given(VPI)
                .after(company("2010", BARRICK))
                .when(new PublishMemberCount(VPI, counted("29", "2019-10-04"), Pillar.COMPANY))
                .thenFlaggedBy(InitiativeRule.COUNT_IS_COMPARED);
    }

    private static Entry counted(String number, String edtf) {
        Figure figure = new Figure.Count(
                "member companies", new Quantity.Exact(new BigDecimal(number)), "companies", Basis.COUNTED);
        return anEntry("member-count")
                .on(edtf)
                .with(figure)
                .written("2025-06-01")
                .build();
    }

    @Test
    @Tag("rule-15-holds")
    void a_later_exit_does_not_change_what_was() {
        MemberStandings statuses =
                having(company("2010", BARRICK)).evolve(new MembershipEnded(VPI, on("left", "2020"), BARRICK));
        assertThat(statuses.member(BARRICK, Span.parse("2018"))).isEqualTo(Certainty.YES);
        assertThat(statuses.member(BARRICK, Span.parse("2021"))).isEqualTo(Certainty.NO);
    }

    @Test
    @Tag("rule-29-holds")
    void the_plenary_admits_an_observer() {
        given(VPI)
                .when(admit("2022-05", DCAF, MemberStanding.OBSERVER, null, Body.PLENARY))
                .thenAccepted();
    }

    @Test
    @Tag("rule-29-refuses")
    void the_secretariat_admits_no_member() {
        given(VPI)
                .when(admit("2019", BARRICK, MemberStanding.ENGAGED, Pillar.COMPANY, Body.SECRETARIAT))
                .thenRefusedBy(InitiativeRule.DECIDED_WITH_POWER);
    }

    @Test
    @Tag("rule-29-refuses")
    void the_secretariat_took_in_no_application_before_it_existed() {
        given(VPI)
                .when(admit("2009", BARRICK, MemberStanding.APPLICANT, null, Body.SECRETARIAT))
                .thenRefusedBy(InitiativeRule.DECIDED_WITH_POWER);
    }

    @Test
    @Tag("rule-1-refuses")
    void nobody_is_admitted_before_the_founding() {
        given(VPI)
                .after(new FoundInitiative(VPI, on("founded", "2000-12")))
                .when(company("2000-06", BARRICK))
                .thenRefusedBy(InitiativeRule.JOINS_AFTER_FOUNDING);
    }
}
