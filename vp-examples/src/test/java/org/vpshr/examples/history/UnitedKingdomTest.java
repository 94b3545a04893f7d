package org.vpshr.examples.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.render.Markdown;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.CommitmentId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.dossier.DossierCommand.DrawLesson;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.Desk;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.report.PeriodBasis;
import org.vpshr.domain.report.ReportCommand.CommissionReport;
import org.vpshr.domain.report.ReportEvent.ReportCommissioned;
import org.vpshr.domain.report.ReportKind;
import org.vpshr.domain.report.ReportRule;
import org.vpshr.domain.rule.RuleViolation;
import org.vpshr.projections.report.Report;
import org.vpshr.testing.RecordInMemory;

/** A second government, with templates and a cadence of its own: nothing Dutch is built in. */
class UnitedKingdomTest {
    private static final Country UNITED_KINGDOM = new Country("GB");

    private static final RecordInMemory MEMORY = RecordInMemory.fresh();

    @SuppressWarnings("NullAway.Init")
    private static VoluntaryPrinciples record;

    @BeforeAll
    static void fill() {
        MEMORY.clock().on("2026-11-02");
        record = ExampleHistory.of("united-kingdom").into(MEMORY.options());
    }

    @AfterAll
    static void close() {
        record.close();
        MEMORY.close();
    }

    private static Report report(int year) {
        return record.reports().of(UNITED_KINGDOM, year).now();
    }

    private static Contribution told(int year) {
        return Contribution.by("GB/human-rights")
                .written("2026-01-05")
                .on("instruction")
                .forYear(year);
    }

    private static CommissionReport commission(int year, ReportKind kind, @Nullable Integer lastFull) {
        return new CommissionReport(
                new AnnualReportId(UNITED_KINGDOM, year, Edition.PUBLIC),
                new Contribution(
                        new Desk(UNITED_KINGDOM, "human-rights"), LocalDate.of(2026, 1, 5), "instruction", null),
                kind,
                "gb-2018",
                PeriodBasis.CALENDAR_YEAR,
                lastFull,
                Set.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2014, gb-2014, Annual Report 2014, 'A. Commitment to the Voluntary Principles'",
        "2018, gb-2018, Report for 2018, 'C. Promotion and Implementation of the Voluntary Principles'",
        "2022, gb-2018, Report for 2022, 'C. Promotion and Implementation of the Voluntary Principles'"
    })
    @Tag("rule-38-holds")
    void titles_and_sections_follow_the_template_of_the_year(int year, String template, String title, String section) {
        Report report = report(year);
        assertThat(report.template()).isEqualTo(template);
        assertThat(report.title()).startsWith(title).contains("Government of the United Kingdom");
        assertThat(report.sections()).extracting(Report.Section::title).contains("Statement by the minister", section);
        assertThat(report.title()).doesNotContain("Government of the Netherlands");
    }

    @ParameterizedTest
    @CsvSource({"2014, D, gb-2014", "2018, O, gb-2018"})
    void lessons_have_a_section_of_their_own_in_the_older_template_only(int year, String section, String template) {
        Entry lesson = Entry.of("gb-lesson-" + year, "Guards change more often than courses are held.", told(year))
                .when(Integer.toString(year));
        record.record(new DrawLesson(new CommitmentId(UNITED_KINGDOM), lesson, null));

        Report report = report(year);

        assertThat(report.template()).isEqualTo(template);
        assertThat(report.sections())
                .filteredOn(each ->
                        each.items().stream().anyMatch(item -> item.entry().equals(lesson.id())))
                .extracting(Report.Section::key)
                .containsExactly(section);
    }

    @Test
    @Tag("rule-42-holds")
    void full_reports_come_every_third_year_and_an_update_names_the_last_one() {
        Map<Integer, String> ordered = new TreeMap<>();
        record.history().forEach(recorded -> {
            if (recorded.event() instanceof ReportCommissioned e) {
                ordered.put(e.subject().year(), e.kind() + (e.lastFull() == null ? "" : " of " + e.lastFull()));
            }
        });
        assertThat(ordered)
                .containsExactly(
                        Map.entry(2014, "FULL"),
                        Map.entry(2018, "FULL"),
                        Map.entry(2021, "FULL"),
                        Map.entry(2022, "UPDATE of 2021"),
                        Map.entry(2023, "FULL"));
    }

    @Test
    @Tag("rule-42-refuses")
    void an_update_without_the_last_full_report_is_refused() {
        for (Integer wrong : new @Nullable Integer[] {null, 2014, 2021}) {
            assertThatThrownBy(() -> record.record(commission(2019, ReportKind.UPDATE, wrong)))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            violation ->
                                    assertThat(violation.rule()).contains(ReportRule.UPDATE_NAMES_LAST_FULL.broken()));
        }
        assertThatCode(() -> record.record(commission(2020, ReportKind.UPDATE, 2018)))
                .doesNotThrowAnyException();
    }

    @Test
    @Tag("rule-36-holds")
    void each_published_report_is_rebuilt_to_its_digest() {
        for (int year : List.of(2014, 2018, 2021, 2022)) {
            var request = record.reports().of(UNITED_KINGDOM, year);
            assertThat(request.publications().getFirst().isOf(request.asPublished(1)))
                    .isTrue();
        }
    }

    @Test
    @Tag("rule-24-holds")
    void the_term_in_the_chair_is_told_in_each_year_that_it_touches() {
        assertThat(Markdown.of(report(2014))).contains("from 28 March 2014 to March 2015");
        assertThat(Markdown.of(report(2015))).contains("from 28 March 2014 to March 2015");
        assertThat(Markdown.of(report(2018))).doesNotContain("chair of the initiative");
        assertThat(Markdown.of(report(2025))).contains("took the chair");
    }

    @Test
    void the_plenary_that_it_attended_is_told_with_its_days_and_place() {
        assertThat(Markdown.of(report(2022)))
                .contains("Toronto from 17 to 20 May 2022", "The United Kingdom attended it");
    }
}
