package org.vpshr.domain.report;

import static org.vpshr.domain.given.AReport.DIGEST;
import static org.vpshr.domain.given.AReport.JOINED;
import static org.vpshr.domain.given.AReport.OF_2018;
import static org.vpshr.domain.given.AReport.commission;
import static org.vpshr.domain.given.AReport.of;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.domain.given.Story.given;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.domain.dossier.DossierCommand.WithdrawEntry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.EntryRule;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.given.AnEntry;
import org.vpshr.domain.given.AnImprint;
import org.vpshr.domain.report.ReportCommand.CommissionReport;
import org.vpshr.domain.report.ReportCommand.NoteOutsideReport;
import org.vpshr.domain.report.ReportEvent.OutsideReportNoted;
import org.vpshr.domain.report.ReportEvent.ReportPublished;
import org.vpshr.domain.time.FuzzyDate;

class OutsideReportsTest {
    private static final Source PUBLISHED = new Source(
            "Annual report 2014",
            "Ministry of Foreign Affairs",
            "https://example.org/2014.pdf",
            FuzzyDate.parse("2015-03"),
            null,
            "");

    private static AnEntry entry(int year) {
        return anEntry("nl-report-" + year)
                .on(Integer.toString(year + 1))
                .written("2024-03-01")
                .saying("The report was published.");
    }

    private static NoteOutsideReport note(int year, ReportKind kind, Source source, @Nullable String digest) {
        return new NoteOutsideReport(of(year), entry(year).build(), kind, source, digest);
    }

    private static NoteOutsideReport note(Source source) {
        return note(2014, ReportKind.FULL, source, DIGEST);
    }

    private static Source on(String day) {
        return new Source("Annual report", "Ministry", "", FuzzyDate.parse(day), null, "");
    }

    private static OutsideReportNoted noted(int year, ReportKind kind) {
        return new OutsideReportNoted(of(year), entry(year).build(), kind, PUBLISHED, null);
    }

    private static CommissionReport update(int year, int lastFull) {
        return commission(of(year), ReportKind.UPDATE, "vpi-2018", PeriodBasis.CALENDAR_YEAR, lastFull);
    }

    @Test
    @Tag("rule-149-holds")
    void a_report_that_was_published_outside_is_noted_without_clearances_signature_or_membership() {
        given(of(2014))
                .when(note(PUBLISHED))
                .then(new OutsideReportNoted(of(2014), entry(2014).build(), ReportKind.FULL, PUBLISHED, DIGEST));
        given(of(2014)).when(note(2014, ReportKind.FULL, PUBLISHED, null)).thenAccepted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015", "201X", "2015-04", "2014-10~"})
    @Tag("rule-149-holds")
    void the_day_of_its_publication_may_be_known_roughly(String day) {
        given(of(2014)).when(note(on(day))).thenAccepted();
    }

    @Test
    @Tag("rule-149-refuses")
    void who_published_it_and_when_is_said() {
        given(of(2014)).when(note(Source.of("Annual report"))).thenRefusedBy(ReportRule.OUTSIDE_REPORT_IS_SAID);
        given(of(2014))
                .when(note(Source.of("Annual report").publisher("Ministry")))
                .thenRefusedBy(ReportRule.OUTSIDE_REPORT_IS_SAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF"})
    @Tag("rule-149-refuses")
    void a_digest_is_a_sha_256(String digest) {
        given(of(2014))
                .when(note(2014, ReportKind.FULL, PUBLISHED, digest))
                .thenRefusedBy(ReportRule.OUTSIDE_REPORT_IS_SAID);
    }

    @Test
    @Tag("rule-149-refuses")
    void it_is_noted_once_and_neither_commissioned_nor_published_in_the_record_then() {
        given(of(2014), noted(2014, ReportKind.FULL))
                .when(new NoteOutsideReport(
                        of(2014),
                        anEntry("again").on("2015").written("2024-03-01").build(),
                        ReportKind.FULL,
                        PUBLISHED,
                        null))
                .thenRefusedBy(ReportRule.OUTSIDE_REPORT_IS_SAID);
        given(of(2014), JOINED, noted(2014, ReportKind.FULL))
                .when(commission(of(2014)))
                .thenRefusedBy(ReportRule.OUTSIDE_REPORT_IS_SAID);
    }

    @Test
    @Tag("rule-149-refuses")
    void a_report_with_a_version_in_the_record_is_not_one_of_outside() {
        given(
                        OF_2018,
                        new ReportPublished(
                                OF_2018,
                                entry(2018).build().contribution(),
                                FuzzyDate.parse("2019"),
                                9,
                                1,
                                AnImprint.of(DIGEST)))
                .when(note(2018, ReportKind.FULL, on("2019"), null))
                .thenRefusedBy(ReportRule.OUTSIDE_REPORT_IS_SAID);
    }

    @Test
    @Tag("rule-149-holds")
    void what_was_noted_by_mistake_is_withdrawn_and_noted_anew() {
        given(of(2014))
                .after(
                        note(PUBLISHED),
                        new WithdrawEntry(
                                of(2014),
                                AnEntry.aContribution("2024-05-01"),
                                new EntryId("nl-report-2014"),
                                "another report",
                                "head of division"))
                .when(new NoteOutsideReport(
                        of(2014),
                        anEntry("again").on("2015").written("2024-05-01").build(),
                        ReportKind.UPDATE,
                        PUBLISHED,
                        null))
                .thenAccepted();
    }

    @Test
    @Tag("rule-33-refuses")
    void it_was_published_after_its_year() {
        given(of(2014)).when(note(on("2013"))).thenRefusedBy(ReportRule.PUBLISHED_AFTER_ITS_YEAR);
    }

    @Test
    @Tag("rule-92-refuses")
    void it_was_published_before_that_was_written_down() {
        given(of(2014)).when(note(on("2024-04"))).thenRefusedBy(EntryRule.RECORDED_AFTER_IT_HAPPENED);
    }

    @Test
    @Tag("rule-42-holds")
    void an_update_names_the_last_full_report_of_outside() {
        given(of(2015), JOINED, noted(2013, ReportKind.FULL), noted(2014, ReportKind.UPDATE))
                .when(update(2015, 2013))
                .thenAccepted();
    }

    @Test
    @Tag("rule-42-refuses")
    void an_update_names_no_update_and_no_earlier_report_of_outside() {
        given(of(2015), JOINED, noted(2014, ReportKind.UPDATE))
                .when(update(2015, 2014))
                .thenRefusedBy(ReportRule.UPDATE_NAMES_LAST_FULL);
        given(of(2015), JOINED, noted(2013, ReportKind.FULL), noted(2014, ReportKind.FULL))
                .when(update(2015, 2013))
                .thenRefusedBy(ReportRule.UPDATE_NAMES_LAST_FULL);
    }
}
