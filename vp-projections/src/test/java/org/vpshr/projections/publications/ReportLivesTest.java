package org.vpshr.projections.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.*;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.given.Samples;
import org.vpshr.domain.report.Clearance;
import org.vpshr.domain.report.PeriodBasis;
import org.vpshr.domain.report.ReportEvent;
import org.vpshr.domain.report.ReportKind;
import org.vpshr.domain.text.StandIn;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.projections.publications.ReportLife.Remark.What;
import org.vpshr.projections.publications.ReportLife.Stage;

class ReportLivesTest {
    private static final Contribution LATER = aContribution("2019-06-01");

    private static ReportEvent commissioned(AnnualReportId id) {
        return new ReportEvent.ReportCommissioned(
                id, LATER, ReportKind.FULL, "nl-2018", PeriodBasis.CALENDAR_YEAR, null, Set.of());
    }

    private static ReportEvent published(AnnualReportId id, String on) {
        return new ReportEvent.ReportPublished(
                id,
                LATER,
                FuzzyDate.parse(on),
                1,
                1,
                Samples.full().of(ReportEvent.ReportPublished.class).imprint());
    }

    private static ReportEvent reissued(int version) {
        return new ReportEvent.ReportReissued(
                REPORT,
                LATER,
                FuzzyDate.parse("2020"),
                1,
                version,
                "a slip",
                "the head",
                Samples.full().of(ReportEvent.ReportPublished.class).imprint());
    }

    private static ReportEvent withdrawn(int version) {
        return new ReportEvent.ReportWithdrawn(REPORT, LATER, version, "a slip", "the head");
    }

    private static List<ReportLife> lives(Circle audience, DomainEvent... events) {
        return history(events).in(new ReportLives()).of(audience);
    }

    private static ReportLife life(DomainEvent... events) {
        return lives(Circle.PUBLIC, events).getFirst();
    }

    @Test
    void a_report_stands_where_the_last_step_brought_it() {
        DomainEvent[] way = Stream.of(
                        Stream.of(commissioned(REPORT), new ReportEvent.ReportDrafted(REPORT, LATER)),
                        Stream.of(Clearance.values()).map(kind -> new ReportEvent.ReportCleared(REPORT, LATER, kind)),
                        Stream.of(
                                new ReportEvent.ReportSubmitted(REPORT, LATER),
                                published(REPORT, "2019-04"),
                                withdrawn(1),
                                new ReportEvent.ReportReopened(REPORT, LATER, "a slip"),
                                reissued(2)))
                .flatMap(steps -> steps)
                .toArray(DomainEvent[]::new);

        assertThat(Stream.iterate(1, n -> n <= way.length, n -> n + 1)
                        .map(n -> life(java.util.Arrays.copyOf(way, n)).stage())
                        .distinct())
                .containsExactly(
                        Stage.COMMISSIONED,
                        Stage.DRAFTED,
                        Stage.CLEARED,
                        Stage.SUBMITTED,
                        Stage.PUBLISHED,
                        Stage.WITHDRAWN,
                        Stage.REOPENED);
        assertThat(life(way).stage()).isEqualTo(Stage.PUBLISHED);
        assertThat(life(way).versions())
                .extracting(ReportLife.Version::withdrawn)
                .containsExactly(true, false);
    }

    @ParameterizedTest
    @CsvSource({"2019-04, false", "2019-04?, true", "2019-04~, true", "2019-04%, true"})
    void a_day_of_publication_that_is_in_doubt_is_assumed(String on, boolean assumed) {
        assertThat(life(published(REPORT, on)).versions().getFirst().assumed()).isEqualTo(assumed);
    }

    @Test
    void whatever_was_said_of_a_version_stands_with_it() {
        ReportLife life = life(
                published(REPORT, "2019"),
                new ReportEvent.ErratumIssued(
                        REPORT, LATER, 1, new EntryId("e"), "ten", "twelve", "a slip", "the head", "page 3"),
                new ReportEvent.SupplementIssued(REPORT, LATER, 1, "More.", "left out", "the head"),
                new ReportEvent.TranslationAdded(REPORT, LATER, 1, new Language("nl"), true),
                new ReportEvent.TranslationCorrected(
                        REPORT, LATER, 1, new Language("nl"), "tien", "twaalf", "a slip", "the head"),
                withdrawn(1),
                reissued(2));

        assertThat(life.versions().getFirst().remarks())
                .extracting(ReportLife.Remark::what)
                .containsExactly(
                        What.ERRATUM,
                        What.SUPPLEMENT,
                        What.TRANSLATED,
                        What.TRANSLATION_CORRECTED,
                        What.WITHDRAWN,
                        What.REPLACED);
        assertThat(life.versions().getFirst().remarks().getFirst())
                .extracting(ReportLife.Remark::before, ReportLife.Remark::after, ReportLife.Remark::reason)
                .containsExactly("ten", "twelve", "a slip, by the head");
    }

    @Test
    void a_reason_that_is_not_for_the_reader_is_not_told() {
        ReportLife life = life(
                published(REPORT, "2019"),
                new ReportEvent.ReportWithdrawn(REPORT, LATER, 1, StandIn.WITHHELD, StandIn.WITHHELD));

        assertThat(life.versions().getFirst().remarks().getFirst().reason()).isEmpty();
    }

    @Test
    void the_edition_for_the_plenary_is_told_to_its_readers_alone() {
        DomainEvent[] both = {commissioned(REPORT), commissioned(PLENARY_REPORT)};

        assertThat(lives(Circle.PUBLIC, both)).extracting(ReportLife::id).containsExactly(REPORT);
        assertThat(lives(Circle.PLENARY, both)).extracting(ReportLife::id).containsExactly(PLENARY_REPORT, REPORT);
    }
}
