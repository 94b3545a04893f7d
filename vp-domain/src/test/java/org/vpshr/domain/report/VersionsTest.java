package org.vpshr.domain.report;

import static org.vpshr.domain.given.AReport.*;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.Story.given;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.EntryRule;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.given.AnImprint;
import org.vpshr.domain.given.Story;
import org.vpshr.domain.report.ReportCommand.CorrectTranslation;
import org.vpshr.domain.report.ReportCommand.IssueErratum;
import org.vpshr.domain.report.ReportCommand.IssueSupplement;
import org.vpshr.domain.report.ReportCommand.TranslateReport;
import org.vpshr.domain.report.ReportEvent.ReportPublished;
import org.vpshr.domain.report.ReportEvent.ReportReissued;
import org.vpshr.domain.time.FuzzyDate;

class VersionsTest {

    private static IssueErratum erratum(int version, String newText, String place) {
        return new IssueErratum(
                OF_2018,
                aContribution("2019-04-01"),
                version,
                new EntryId("nl-foreword"),
                "700",
                newText,
                "typing error",
                "head of division",
                place);
    }

    private static IssueSupplement supplement(int version, String reason) {
        return new IssueSupplement(
                OF_2018, aContribution("2019-04-01"), version, "A list of events.", reason, "head of division");
    }

    @Test
    @Tag("rule-34-holds")
    void the_first_publication_is_version_1_and_each_reissue_the_next() {
        submitted()
                .when(publish("2019-03-14", 300, DIGEST))
                .then(new ReportPublished(
                        OF_2018,
                        aContribution("2019-03-15"),
                        FuzzyDate.parse("2019-03-14"),
                        300,
                        1,
                        AnImprint.of(DIGEST)));
        published()
                .after(withdraw(1))
                .when(reissue(310))
                .then(new ReportReissued(
                        OF_2018,
                        aContribution("2019-05-02"),
                        FuzzyDate.parse("2019-05-02"),
                        310,
                        2,
                        "name left out",
                        "head of division",
                        AnImprint.of(DIGEST)));
    }

    @Test
    @Tag("rule-34-refuses")
    void a_published_report_is_not_published_again_nor_reissued_while_it_stands() {
        published().when(publish("2019-03-15", 301, DIGEST)).thenRefusedBy(ReportRule.PUBLISHED_VERSION_STANDS);
        published().when(reissue(310)).thenRefusedBy(ReportRule.PUBLISHED_VERSION_STANDS);
        published().when(reopen("a new fact")).thenRefusedBy(ReportRule.PUBLISHED_VERSION_STANDS);
        published()
                .after(withdraw(1), reissue(310))
                .when(reissue(320))
                .thenRefusedBy(ReportRule.PUBLISHED_VERSION_STANDS);
    }

    @Test
    @Tag("rule-34-refuses")
    void an_amendment_names_a_version_that_was_published() {
        submitted().when(erratum(1, "70", "p. 4")).thenRefusedBy(ReportRule.PUBLISHED_VERSION_STANDS);
        published().when(erratum(2, "70", "p. 4")).thenRefusedBy(ReportRule.PUBLISHED_VERSION_STANDS);
        published().when(supplement(2, "left out")).thenRefusedBy(ReportRule.PUBLISHED_VERSION_STANDS);
        published().when(supplement(1, " ")).thenRefusedBy(ReportRule.PUBLISHED_VERSION_STANDS);
        published().when(withdraw(2)).thenRefusedBy(ReportRule.PUBLISHED_VERSION_STANDS);
        published().after(withdraw(1)).when(withdraw(1)).thenRefusedBy(ReportRule.PUBLISHED_VERSION_STANDS);
    }

    @Test
    @Tag("rule-34-refuses")
    void a_version_says_from_what_it_was_made() {
        submitted().when(publish("2019-03-14", 0, DIGEST)).thenRefusedBy(ReportRule.PUBLISHED_VERSION_STANDS);
    }

    @Test
    @Tag("rule-36-holds")
    void a_reissue_is_made_from_no_less_than_the_version_it_replaces() {
        published().after(withdraw(1)).when(reissue(299)).thenRefusedBy(ReportRule.PUBLISHED_VERSION_STANDS);
    }

    @Test
    @Tag("rule-34-holds")
    void a_withdrawn_report_may_be_reopened_and_goes_the_whole_way_again() {
        Story reopened = published().after(withdraw(1), reopen("rewritten"));
        reopened.when(reissue(310)).thenRefusedBy(ReportRule.STATES_IN_ORDER);
        reopened.after(draft(), clear(Clearance.LEGAL), clear(Clearance.PRIVACY), clear(Clearance.POLICY))
                .after(new ReportCommand.SignReport(
                        OF_2018,
                        org.vpshr.domain.given.AnEntry.anEntry("nl-signed-2")
                                .on("2019-02-28")
                                .written("2019-03-01")
                                .build(),
                        BLOK,
                        MINISTER))
                .after(submit())
                .when(reissue(310))
                .thenAccepted();
    }

    @Test
    @Tag("rule-33-holds")
    void a_report_is_published_when_its_year_is_over() {
        submitted().when(publish("2019", 300, DIGEST)).thenAccepted();
    }

    @Test
    @Tag("rule-33-refuses")
    void a_report_is_not_published_within_its_year() {
        submitted().when(publish("2018-12-31", 300, DIGEST)).thenRefusedBy(ReportRule.PUBLISHED_AFTER_ITS_YEAR);
        submitted().when(publish("2018", 300, DIGEST)).thenRefusedBy(ReportRule.PUBLISHED_AFTER_ITS_YEAR);
    }

    @Test
    @Tag("rule-46-holds")
    void a_report_is_published_on_the_day_of_its_signature_or_later() {
        submitted().when(publish("2019-02-28", 300, DIGEST)).thenAccepted();
    }

    @Test
    @Tag("rule-46-refuses")
    void a_report_is_not_published_before_the_day_of_its_signature() {
        submitted().when(publish("2019-02-27", 300, DIGEST)).thenRefusedBy(ReportRule.NOTHING_AFTER_PUBLICATION);
    }

    @Test
    @Tag("rule-92-refuses")
    void a_publication_is_not_recorded_before_it_happens() {
        submitted().when(publish("2019-03-16", 300, DIGEST)).thenRefusedBy(EntryRule.RECORDED_AFTER_IT_HAPPENED);
    }

    @Test
    @Tag("rule-35-holds")
    void an_erratum_says_what_stood_there_and_what_is_right() {
        published().when(erratum(1, "70", "p. 4")).thenAccepted();
        published().when(supplement(1, "left out")).thenAccepted();
    }

    @Test
    @Tag("rule-35-refuses")
    void an_erratum_without_its_place_or_a_change_is_none() {
        published().when(erratum(1, "70", "")).thenRefusedBy(ReportRule.ERRATUM_IS_WHOLE);
        published().when(erratum(1, "700", "p. 4")).thenRefusedBy(ReportRule.ERRATUM_IS_WHOLE);
    }

    private static final Language DUTCH = new Language("nl");

    private static TranslateReport translate(int version) {
        return new TranslateReport(OF_2018, aContribution("2019-04-01"), version, DUTCH, false);
    }

    private static CorrectTranslation correct(int version, String newText) {
        return new CorrectTranslation(
                OF_2018,
                aContribution("2019-04-02"),
                version,
                DUTCH,
                "convenanten",
                newText,
                "typing error",
                "translator");
    }

    @Test
    @Tag("rule-130-holds")
    void a_translation_of_a_version_has_errata_of_its_own() {
        published().after(translate(1)).when(correct(1, "convenant")).thenAccepted();
    }

    @Test
    @Tag("rule-130-refuses")
    void a_translation_belongs_to_one_version_and_is_made_once() {
        published().when(translate(2)).thenRefusedBy(ReportRule.TRANSLATION_OF_A_VERSION);
        published().after(translate(1)).when(translate(1)).thenRefusedBy(ReportRule.TRANSLATION_OF_A_VERSION);
        published().when(correct(1, "convenant")).thenRefusedBy(ReportRule.TRANSLATION_OF_A_VERSION);
        published().after(translate(1)).when(correct(1, "")).thenRefusedBy(ReportRule.TRANSLATION_OF_A_VERSION);
    }

    @Test
    void a_report_that_was_never_commissioned_is_not_published() {
        given(OF_2018, JOINED).when(publish("2019-03-14", 300, DIGEST)).thenRefusedBy(ReportRule.STATES_IN_ORDER);
    }
}
