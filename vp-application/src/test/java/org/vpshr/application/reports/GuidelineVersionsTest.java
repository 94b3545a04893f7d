package org.vpshr.application.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.domain.report.ReportKind;
import org.vpshr.projections.coverage.Guidelines;
import org.vpshr.projections.coverage.Guidelines.Item;

class GuidelineVersionsTest {
    @ParameterizedTest
    @CsvSource({
        "2014, V2, FULL",
        "2017, V2, FULL",
        "2018, V4a, FULL",
        "2019, V4a, UPDATE",
        "2021, V4a, FULL",
        "2022, V4a, UPDATE",
        "2023, V4b, FULL",
        "2024, V4b, FULL"
    })
    @Tag("rule-38-holds")
    void the_version_and_its_cadence_are_chosen_by_the_reporting_year(int year, String version, ReportKind due) {
        assertThat(GuidelineVersions.of(year).version()).isEqualTo(version);
        assertThat(GuidelineVersions.of(year).due(year)).isEqualTo(due);
    }

    @Test
    void each_year_has_one_version_at_most() {
        for (int year = 2000; year < 2040; year++) {
            int asked = year;
            assertThat(GuidelineVersions.all().stream()
                            .filter(g -> g.isFor(asked))
                            .count())
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void before_the_first_version_nothing_is_asked() {
        assertThatExceptionOfType(NothingToReport.class)
                .isThrownBy(() -> GuidelineVersions.of(2013))
                .withMessageContaining("2014");
    }

    @Test
    void a_report_that_is_older_than_all_versions_is_laid_beside_the_first() {
        assertThat(GuidelineVersions.beside(2012).version()).isEqualTo("V2");
        assertThat(GuidelineVersions.beside(2018)).isEqualTo(GuidelineVersions.of(2018));
    }

    @Test
    @Tag("rule-41-holds")
    void sections_a_to_c_are_expected_and_lessons_are_optional() {
        for (Guidelines guidelines : GuidelineVersions.all()) {
            assertThat(guidelines.items().stream().filter(Item::mandatory).map(Item::code))
                    .isEqualTo(List.of("A.1", "B.2", "B.3", "B.4", "C.5", "C.6", "C.7"));
            assertThat(guidelines.items().stream()
                            .filter(item -> !item.mandatory())
                            .map(Item::code))
                    .isEqualTo(List.of("C.7.i", "C.7.ii", "C.7.iii", "C.7.iv", "D.8"));
        }
    }
}
