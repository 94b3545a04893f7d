package org.vpshr.domain.commitment;

import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Governments.FOUNDED;
import static org.vpshr.domain.given.Governments.GHANA;
import static org.vpshr.domain.given.Governments.NETHERLANDS;
import static org.vpshr.domain.given.Governments.NL_JOINS;
import static org.vpshr.domain.given.Governments.NL_SEAT;
import static org.vpshr.domain.given.Governments.canadaChaired;
import static org.vpshr.domain.given.Governments.on;
import static org.vpshr.domain.given.Story.given;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.commitment.CommitmentCommand.BecomeFullMember;
import org.vpshr.domain.commitment.CommitmentCommand.LeaveInitiative;
import org.vpshr.domain.commitment.CommitmentCommand.LeaveSteeringSeat;
import org.vpshr.domain.commitment.CommitmentCommand.StateTenure;
import org.vpshr.domain.commitment.CommitmentEvent.TenureStated;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.initiative.ChairRule;
import org.vpshr.domain.initiative.InitiativeRule;
import org.vpshr.domain.report.PeriodBasis;
import org.vpshr.domain.report.ReportCommand.CommissionReport;
import org.vpshr.domain.report.ReportKind;
import org.vpshr.domain.report.ReportRule;
import org.vpshr.domain.time.When;

/** What a government held of which the steps are not on record. */
class StatedTenureTest {
    private static Entry known(String id, When when) {
        return anEntry(id)
                .at(when)
                .written("2025-06-01")
                .from(Source.of("List of members"))
                .build();
    }

    private static StateTenure state(TenureKind of, String when) {
        return new StateTenure(NETHERLANDS, known("nl-" + of.ordinal(), When.on(when)), of);
    }

    private static CommissionReport report(int year) {
        return new CommissionReport(
                new AnnualReportId(NETHERLANDS.government(), year, Edition.PUBLIC),
                AnEntry.aContribution("2025-06-01"),
                ReportKind.FULL,
                "t",
                PeriodBasis.CALENDAR_YEAR,
                null,
                java.util.Set.of());
    }

    private static TenureStated stated(TenureKind of, When when) {
        return new TenureStated(NETHERLANDS, known("nl-" + of.ordinal(), when), of);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000/..", "[..2012]", "2012", "2001~/2010", "2000/2004"})
    @Tag("rule-151-holds")
    void a_membership_is_stated_without_application_vote_or_fulfilment(String when) {
        given(NETHERLANDS, FOUNDED).when(state(TenureKind.FULL, when)).thenAccepted();
    }

    @Test
    @Tag("rule-151-refuses")
    void a_tenure_that_is_stated_has_a_source_and_a_time() {
        given(NETHERLANDS)
                .when(new StateTenure(NETHERLANDS, on("nl-full", "2012"), TenureKind.FULL))
                .thenRefusedBy(CommitmentRule.STATED_TENURE_HAS_A_SOURCE);
        given(NETHERLANDS)
                .when(new StateTenure(NETHERLANDS, known("nl-full", When.undated()), TenureKind.FULL))
                .thenRefusedBy(CommitmentRule.STATED_TENURE_HAS_A_SOURCE);
    }

    @Test
    @Tag("rule-151-refuses")
    void it_says_nothing_beside_the_steps_that_are_on_record() {
        given(NETHERLANDS)
                .after(NL_JOINS)
                .when(state(TenureKind.ENGAGED, "2012"))
                .thenRefusedBy(CommitmentRule.STATED_TENURE_HAS_A_SOURCE);
    }

    @Test
    @Tag("rule-151-holds")
    void a_stretch_that_ended_before_the_steps_on_record_is_stated_beside_them() {
        given(NETHERLANDS)
                .after(new CommitmentCommand.JoinInitiative(NETHERLANDS, on("nl-back", "2007"), Standing.FULL, false))
                .when(state(TenureKind.FULL, "2001/2004"))
                .thenAccepted();
    }

    @Test
    @Tag("rule-1-refuses")
    void nobody_was_a_member_before_the_founding() {
        given(NETHERLANDS, FOUNDED)
                .when(state(TenureKind.FULL, "1998/2004"))
                .thenRefusedBy(InitiativeRule.JOINS_AFTER_FOUNDING);
    }

    @Test
    @Tag("rule-151-holds")
    void the_path_goes_on_from_what_was_stated() {
        given(NETHERLANDS)
                .after(state(TenureKind.ENGAGED, "2012"))
                .when(new BecomeFullMember(NETHERLANDS, on("nl-full", "2018"), "national-action-plan"))
                .thenAccepted();
        given(NETHERLANDS)
                .after(state(TenureKind.FULL, "2012"))
                .when(new LeaveInitiative(NETHERLANDS, on("nl-left", "2020")))
                .thenAccepted();
        given(NETHERLANDS)
                .after(state(TenureKind.FULL, "2000/2004"))
                .when(NL_JOINS_AGAIN)
                .thenAccepted();
    }

    private static final CommitmentCommand.JoinInitiative NL_JOINS_AGAIN =
            new CommitmentCommand.JoinInitiative(NETHERLANDS, on("nl-again", "2008"), Standing.FULL, false);

    @ParameterizedTest
    @CsvSource({"2000/..,2013", "[..2012],2014", "2012,2010", "2001/2010,2010", "2001/2010,2005"})
    @Tag("rule-7-holds")
    void a_report_is_commissioned_for_a_year_in_which_it_may_have_been_a_member(String when, int year) {
        given(report(year).subject(), stated(TenureKind.ENGAGED, When.on(when)))
                .when(report(year))
                .thenAccepted();
    }

    @Test
    @Tag("rule-7-holds")
    void it_was_a_member_as_of_a_day() {
        given(report(2014).subject(), stated(TenureKind.FULL, When.asOf("2012", "by 2012")))
                .when(report(2014))
                .thenAccepted();
    }

    @Test
    @Tag("rule-7-refuses")
    @Tag("rule-8-refuses")
    void no_report_is_commissioned_for_a_year_outside_of_it_nor_for_a_seat() {
        given(report(1999).subject(), stated(TenureKind.ENGAGED, When.on("2000/..")))
                .when(report(1999))
                .thenRefusedBy(ReportRule.NOT_BEFORE_MEMBERSHIP);
        given(report(2012).subject(), stated(TenureKind.ENGAGED, When.on("2001/2010")))
                .when(report(2012))
                .thenRefusedBy(ReportRule.NOT_AFTER_LEAVING);
        given(report(2012).subject(), stated(TenureKind.STEERING_SEAT, When.on("2001/..")))
                .when(report(2012))
                .thenRefusedBy(ReportRule.NOT_BEFORE_MEMBERSHIP);
    }

    @Test
    @Tag("rule-25-holds")
    void a_seat_is_stated_and_left() {
        given(NETHERLANDS)
                .after(state(TenureKind.STEERING_SEAT, "2012"))
                .when(new LeaveSteeringSeat(NETHERLANDS, on("nl-left", "2015")))
                .thenAccepted();
    }

    @Test
    @Tag("rule-25-refuses")
    void a_seat_is_not_stated_beside_one_on_record() {
        given(NETHERLANDS)
                .after(NL_SEAT)
                .when(state(TenureKind.STEERING_SEAT, "2017/2018"))
                .thenRefusedBy(CommitmentRule.ONE_SEAT);
    }

    @Test
    @Tag("rule-18-refuses")
    void no_chair_is_stated_while_another_government_surely_chairs() {
        given(NETHERLANDS, canadaChaired("2016-01/2017-12"))
                .when(state(TenureKind.CHAIR, "2016-03/2017-03"))
                .thenRefusedBy(ChairRule.ONE_CHAIR);
    }

    @Test
    @Tag("rule-18-holds")
    void a_chair_of_which_only_a_year_is_known_is_stated() {
        given(NETHERLANDS, canadaChaired("2014-03/2015-03"))
                .after(state(TenureKind.FULL, "2010"))
                .when(state(TenureKind.CHAIR, "2017/2018"))
                .thenAccepted();
    }

    @Test
    @Tag("rule-19-refuses")
    void an_engaged_member_does_not_chair() {
        given(NETHERLANDS)
                .after(state(TenureKind.ENGAGED, "2010"))
                .when(state(TenureKind.CHAIR, "2017/2018"))
                .thenRefusedBy(ChairRule.FULL_MEMBER_CHAIRS);
    }

    @Test
    void what_is_stated_of_one_government_says_nothing_of_another() {
        given(GHANA, stated(TenureKind.FULL, When.on("2012")))
                .when(new LeaveInitiative(GHANA, on("gh-left", "2020")))
                .thenRefusedBy(InitiativeRule.PROMISE_IS_NO_MEMBERSHIP);
    }
}
