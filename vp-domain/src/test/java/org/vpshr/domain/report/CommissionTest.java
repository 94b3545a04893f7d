package org.vpshr.domain.report;

import static org.vpshr.domain.given.AReport.*;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Story.given;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.commitment.CommitmentEvent.FullMembershipAttained;
import org.vpshr.domain.commitment.CommitmentEvent.GovernmentExpelled;
import org.vpshr.domain.commitment.CommitmentEvent.InitiativeJoined;
import org.vpshr.domain.commitment.CommitmentEvent.InitiativeLeft;
import org.vpshr.domain.commitment.Standing;
import org.vpshr.domain.given.AnImprint;
import org.vpshr.domain.initiative.Body;
import org.vpshr.domain.initiative.InitiativeEvent.MemberAdmitted;
import org.vpshr.domain.initiative.MemberStanding;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.party.Pillar;
import org.vpshr.domain.report.ReportCommand.DraftReport;
import org.vpshr.domain.report.ReportCommand.ExplainReport;
import org.vpshr.domain.report.ReportEvent.ReportCommissioned;
import org.vpshr.domain.report.ReportEvent.ReportPublished;
import org.vpshr.domain.time.FuzzyDate;

class CommissionTest {

    private static InitiativeJoined joined(String on, Standing as) {
        return new InitiativeJoined(COMMITMENT, anEntry("nl-joined").on(on).build(), as, false);
    }

    private static InitiativeLeft left(String on) {
        return new InitiativeLeft(COMMITMENT, anEntry("nl-left").on(on).build());
    }

    @Test
    @Tag("rule-6-holds")
    void a_government_with_engaged_status_reports() {
        given(of(2009), joined("2009", Standing.ENGAGED))
                .when(commission(of(2009)))
                .thenAccepted();
    }

    @Test
    @Tag("rule-7-holds")
    void the_year_of_joining_may_be_reported() {
        given(of(2009), joined("2009-11", Standing.FULL))
                .when(commission(of(2009)))
                .thenAccepted();
        given(of(2009), joined("2008~", Standing.FULL))
                .when(commission(of(2009)))
                .thenAccepted();
    }

    @Test
    @Tag("rule-7-refuses")
    void a_year_before_joining_has_no_report_nor_has_a_government_that_never_joined() {
        given(of(2008), joined("2009", Standing.FULL))
                .when(commission(of(2008)))
                .thenRefusedBy(ReportRule.NOT_BEFORE_MEMBERSHIP);
        given(of(2018)).when(commission(of(2018))).thenRefusedBy(ReportRule.NOT_BEFORE_MEMBERSHIP);
    }

    @Test
    @Tag("rule-7-refuses")
    void the_membership_of_another_government_is_not_ours() {
        Subject.CommitmentId ghana = new Subject.CommitmentId(new Country("GH"));
        given(
                        of(2018),
                        new InitiativeJoined(
                                ghana, anEntry("gh-joined").on("2014").build(), Standing.ENGAGED, false))
                .when(commission(of(2018)))
                .thenRefusedBy(ReportRule.NOT_BEFORE_MEMBERSHIP);
    }

    @Test
    @Tag("rule-7-holds")
    void a_membership_recorded_of_the_initiative_counts_and_guests_do_not() {
        given(of(2018), admitted(MemberStanding.ENGAGED))
                .when(commission(of(2018)))
                .thenAccepted();
        given(of(2018), admitted(MemberStanding.GUEST))
                .when(commission(of(2018)))
                .thenRefusedBy(ReportRule.NOT_BEFORE_MEMBERSHIP);
    }

    private static MemberAdmitted admitted(MemberStanding as) {
        return new MemberAdmitted(
                new Subject.InitiativeId(),
                anEntry("nl-admitted").on("2009").build(),
                new Party.Government(NL),
                as,
                Pillar.GOVERNMENT,
                Body.values()[0]);
    }

    @Test
    @Tag("rule-8-holds")
    void the_year_of_leaving_may_be_reported_and_every_year_after_rejoining() {
        given(of(2013), joined("2009", Standing.FULL), left("2013-02"))
                .when(commission(of(2013)))
                .thenAccepted();
        given(of(2018), joined("2009", Standing.FULL), left("2013"), joined("2016", Standing.FULL))
                .when(commission(of(2018)))
                .thenAccepted();
    }

    @Test
    @Tag("rule-8-refuses")
    void a_year_wholly_after_leaving_or_expulsion_has_no_report() {
        DomainEvent expelled = new GovernmentExpelled(
                COMMITMENT, anEntry("nl-expelled").on("2013").build());
        DomainEvent full = new FullMembershipAttained(
                COMMITMENT, anEntry("nl-full").on("2010").build(), "plan");
        given(of(2014), joined("2009", Standing.ENGAGED), full, left("2013"))
                .when(commission(of(2014)))
                .thenRefusedBy(ReportRule.NOT_AFTER_LEAVING);
        given(of(2014), joined("2009", Standing.FULL), expelled)
                .when(commission(of(2014)))
                .thenRefusedBy(ReportRule.NOT_AFTER_LEAVING);
    }

    @Test
    @Tag("rule-31-holds")
    void each_edition_is_a_report_of_its_own() {
        Subject.AnnualReportId plenary = new Subject.AnnualReportId(NL, 2018, Subject.Edition.PLENARY);
        given(plenary, JOINED, ordered(2018, "vpi-2018"))
                .when(commission(plenary))
                .thenAccepted();
    }

    @Test
    @Tag("rule-31-refuses")
    void a_report_is_commissioned_once() {
        commissioned().when(commission(OF_2018)).thenRefusedBy(ReportRule.ONE_REPORT_A_YEAR);
    }

    @Test
    @Tag("rule-38-holds")
    void each_year_names_its_own_template() {
        given(OF_2018, JOINED, ordered(2017, "vpi-2012"))
                .when(commission(OF_2018))
                .thenAccepted();
    }

    @Test
    @Tag("rule-38-refuses")
    void a_report_without_a_template_is_not_commissioned() {
        given(OF_2018, JOINED)
                .when(commission(OF_2018, ReportKind.FULL, " ", PeriodBasis.CALENDAR_YEAR, null))
                .thenRefusedBy(ReportRule.TEMPLATE_OF_ITS_YEAR);
    }

    private static ReportCommissioned ordered(int year, String template) {
        return new ReportCommissioned(
                of(year),
                aContribution("2019-01-07"),
                ReportKind.FULL,
                template,
                PeriodBasis.CALENDAR_YEAR,
                null,
                Set.of());
    }

    private static ReportPublished published(int year) {
        return new ReportPublished(
                of(year), aContribution("2019-01-07"), FuzzyDate.parse("2019"), 9, 1, AnImprint.of(DIGEST));
    }

    private static ReportCommand.CommissionReport update(int year, int lastFull) {
        return commission(of(year), ReportKind.UPDATE, "vpi-2018", PeriodBasis.CALENDAR_YEAR, lastFull);
    }

    @Test
    @Tag("rule-42-holds")
    void an_update_names_the_last_full_report() {
        given(of(2019), JOINED, ordered(2018, "vpi-2018"), published(2018))
                .when(update(2019, 2018))
                .thenAccepted();
    }

    @Test
    @Tag("rule-42-refuses")
    void an_update_names_no_report_that_is_unpublished_overtaken_or_later() {
        given(of(2019), JOINED, ordered(2018, "vpi-2018"))
                .when(update(2019, 2018))
                .thenRefusedBy(ReportRule.UPDATE_NAMES_LAST_FULL);
        given(of(2019), JOINED, ordered(2017, "t"), published(2017), ordered(2018, "t"), published(2018))
                .when(update(2019, 2017))
                .thenRefusedBy(ReportRule.UPDATE_NAMES_LAST_FULL);
        given(of(2017), JOINED, ordered(2018, "t"), published(2018))
                .when(update(2017, 2018))
                .thenRefusedBy(ReportRule.UPDATE_NAMES_LAST_FULL);
    }

    @Test
    @Tag("rule-42-refuses")
    void an_update_names_a_full_report_and_a_full_report_none() {
        given(OF_2018, JOINED)
                .when(commission(OF_2018, ReportKind.UPDATE, "t", PeriodBasis.CALENDAR_YEAR, null))
                .thenRefusedBy(ReportRule.UPDATE_NAMES_LAST_FULL);
        given(OF_2018, JOINED)
                .when(commission(OF_2018, ReportKind.FULL, "t", PeriodBasis.CALENDAR_YEAR, 2017))
                .thenRefusedBy(ReportRule.UPDATE_NAMES_LAST_FULL);
    }

    private static ExplainReport explain(boolean templateChanged) {
        return new ExplainReport(OF_2018, anEntry("nl-about").build(), templateChanged);
    }

    private static final DraftReport DRAFT = draft();

    @Test
    @Tag("rule-39-holds")
    void a_change_of_template_that_the_report_mentions_is_clean() {
        given(OF_2018, JOINED, ordered(2017, "vpi-2012"))
                .after(commission(OF_2018), receive(), explain(true))
                .when(DRAFT)
                .thenAcceptedWithoutFinding(ReportRule.NEW_STRUCTURE_IS_EXPLAINED);
        given(OF_2018, JOINED, ordered(2017, "vpi-2018"))
                .after(commission(OF_2018), receive())
                .when(DRAFT)
                .thenAcceptedWithoutFinding(ReportRule.NEW_STRUCTURE_IS_EXPLAINED);
    }

    @Test
    @Tag("rule-39-flags")
    void a_change_of_template_that_the_report_is_silent_about_is_flagged() {
        given(OF_2018, JOINED, ordered(2017, "vpi-2012"))
                .after(commission(OF_2018), receive(), explain(false))
                .when(DRAFT)
                .thenFlaggedBy(ReportRule.NEW_STRUCTURE_IS_EXPLAINED);
    }

    @Test
    @Tag("rule-53-holds")
    void a_fiscal_year_that_is_explained_can_be_drafted() {
        given(OF_2018, JOINED)
                .after(
                        commission(OF_2018, ReportKind.FULL, "t", PeriodBasis.FISCAL_YEAR, null),
                        receive(),
                        explain(false))
                .when(DRAFT)
                .thenAccepted();
    }

    @Test
    @Tag("rule-53-refuses")
    void a_fiscal_year_that_is_not_explained_cannot_be_drafted() {
        given(OF_2018, JOINED)
                .after(commission(OF_2018, ReportKind.FULL, "t", PeriodBasis.FISCAL_YEAR, null), receive())
                .when(DRAFT)
                .thenRefusedBy(ReportRule.PERIOD_IS_EXPLICIT);
    }
}
