package org.vpshr.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.domain.rule.RuleViolation;

class FuzzyDatesTest {

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @Tag("rule-90-holds")
    @CsvSource(delimiter = '|', textBlock = """
            2018-11-26              | 2018 | YES
            2018-11-26              | 2017 | NO
            2018-01-01              | 2018 | YES
            2018-12-31              | 2019 | NO
            2018-04                 | 2018 | YES
            2018-12                 | 2019 | NO
            2018                    | 2018 | YES
            2018                    | 2019 | NO
            201X                    | 2018 | MAYBE
            201X                    | 2009 | NO
            200X                    | 2009 | MAYBE
            2017-21                 | 2017 | YES
            2017-22                 | 2018 | NO
            2017-23                 | 2017 | YES
            2017-24                 | 2017 | MAYBE
            2017-24                 | 2016 | MAYBE
            2017-24                 | 2018 | MAYBE
            2017-24                 | 2015 | NO
            2018-33                 | 2018 | YES
            2018-36                 | 2019 | NO
            2018-39                 | 2018 | YES
            2018-41                 | 2018 | YES
            2018?                   | 2018 | MAYBE
            2018?                   | 2017 | NO
            2018~                   | 2018 | MAYBE
            2018~                   | 2019 | MAYBE
            2018~                   | 2016 | NO
            2018-06~                | 2018 | YES
            2018-01~                | 2017 | MAYBE
            2018-01-01~             | 2017 | MAYBE
            2018-06%                | 2018 | MAYBE
            [2017-11..]             | 2016 | NO
            [2017-11..]             | 2017 | MAYBE
            [2017-11..]             | 2018 | MAYBE
            [2017-11..2017-12]      | 2017 | YES
            [2017-11..2018-02]      | 2018 | MAYBE
            [..2009]                | 2009 | MAYBE
            [..2009]                | 2010 | NO
            2017-03/2018-03         | 2018 | YES
            2017-03/2018-03         | 2017 | YES
            2017-03/2018-03         | 2016 | NO
            2017-03/2019-03         | 2018 | YES
            2017/2018               | 2018 | YES
            2018/2018               | 2018 | YES
            2016/2018?              | 2017 | MAYBE
            2016/2018~              | 2018 | MAYBE
            2016/2018~              | 2017 | YES
            2017-24/2018-06         | 2018 | YES
            2013/..                 | 2012 | NO
            2013/..                 | 2013 | YES
            2013/..                 | 2018 | YES
            2013/                   | 2013 | YES
            2013/                   | 2018 | MAYBE
            2013/                   | 2012 | NO
            ../2018-11              | 2018 | YES
            ../2018-11              | 2010 | YES
            ../2018-11              | 2019 | NO
            /2018-11                | 2018 | YES
            /2018-11                | 2017 | MAYBE
            /                       | 2018 | MAYBE
            [2017..2018]/..         | 2017 | MAYBE
            [2017..2018]/..         | 2018 | YES
            """)
    void a_year_contains_a_day_of_the_span(String span, int year, Certainty answer) {
        assertThat(Span.parse(span).overlaps(year)).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @Tag("rule-90-holds")
    @CsvSource(delimiter = '|', textBlock = """
            2018-11-26      | 2018-11-26      | YES
            2018-11         | 2018-11-26      | MAYBE
            2018            | 2018            | MAYBE
            2018-10         | 2018-11         | NO
            2018-10/2018-12 | 2018-11         | YES
            2018-10/2018-12 | 2018-12-05      | MAYBE
            2018/..         | ../2018-06      | MAYBE
            2019/..         | ../2018-06      | NO
            2018-11-26?     | 2018-11-26      | MAYBE
            """)
    void two_spans_have_a_day_in_common_whichever_is_asked(String one, String other, Certainty answer) {
        assertThat(Span.parse(one).overlaps(Span.parse(other))).isEqualTo(answer);
        assertThat(Span.parse(other).overlaps(Span.parse(one))).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} before {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2017            | 2018            | YES
            2018            | 2017            | NO
            2018-03         | 2018            | MAYBE
            2018            | 2018-01-01      | NO
            2018-11-26      | 2018-11-27      | YES
            2018-11-26      | 2018-11-26      | NO
            2017?           | 2018            | MAYBE
            2017~           | 2018            | MAYBE
            2017/2019       | 2018            | NO
            2013/           | 2018            | MAYBE
            2013/..         | 2018            | NO
            [..2009]        | 2010            | YES
            [2017-11..]     | 2018            | MAYBE
            2016-24         | 2018            | YES
            /               | 2018            | MAYBE
            """)
    void a_span_ends_before_another_starts(String one, String other, Certainty answer) {
        assertThat(Span.parse(one).before(Span.parse(other))).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} refines {1}: {2}")
    @Tag("rule-86-holds")
    @CsvSource(delimiter = '|', textBlock = """
            2018-04-06              | 2018-04         | true
            2018-04                 | 2018            | true
            2018                    | 201X            | true
            2018                    | 2018            | false
            2018                    | 2018-04         | false
            2019-04                 | 2018            | false
            2018                    | 2018~           | true
            2018                    | 2018?           | true
            2018?                   | 2018            | false
            2018-21                 | 2018            | true
            2017-24                 | 2017            | false
            2018-02-11/2018-02-16   | 2018-02         | true
            2018-02-11              | 2018-02-11/2018-02-16 | false
            2013/2018               | 2013/           | true
            2013/2018               | 2013/..         | false
            2013-05/2018            | 2013/2018       | true
            [2017-11..2018-02]      | [2017-11..]     | true
            2018-04                 | /               | true
            """)
    void a_span_says_more_than_another(String one, String other, boolean refines) {
        assertThat(Span.parse(one).refines(Span.parse(other))).isEqualTo(refines);
    }

    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2016-10-28      | 2016-12-07      | true
            2018-07         | 2018            | false
            2018-07         | 2018-08         | true
            2017~           | 2018            | false
            2017/2018       | 2018/2019       | true
            2017/2018       | 2017-03/2018-03 | false
            2013/..         | 2013/2018       | true
            2013/           | 2013/2018       | false
            2017-24         | 2018-02         | false
            201X            | 2009            | true
            """)
    void two_dates_cannot_both_be_true(String one, String other, boolean conflict) {
        assertThat(Span.parse(one).conflictsWith(Span.parse(other))).isEqualTo(conflict);
        assertThat(Span.parse(other).conflictsWith(Span.parse(one))).isEqualTo(conflict);
    }

    @ParameterizedTest(name = "{0}: {1} to {2}, {3}")
    @Tag("rule-85-holds")
    @CsvSource(delimiter = '|', textBlock = """
            2018-02~   | 2018-01-01 | 2018-03-31 | MONTH
            2018-33    | 2018-01-01 | 2018-03-31 | PART
            2018-33~   | 2017-10-01 | 2018-06-30 | PART
            2018-37    | 2018-01-01 | 2018-04-30 | PART
            2018-37~   | 2017-09-01 | 2018-08-31 | PART
            2018-40~   | 2017-07-01 | 2018-12-31 | PART
            2018-21    | 2018-03-01 | 2018-06-21 | SEASON
            2018-25    | 2018-03-01 | 2018-06-21 | SEASON
            2018-26    | 2018-06-01 | 2018-09-23 | SEASON
            2018-27    | 2018-09-01 | 2018-12-21 | SEASON
            2018-28    | 2017-12-01 | 2019-03-20 | SEASON
            2018-29    | 2018-09-01 | 2018-12-21 | SEASON
            2018-30    | 2017-12-01 | 2019-03-20 | SEASON
            2018-31    | 2018-03-01 | 2018-06-21 | SEASON
            2018-32    | 2018-06-01 | 2018-09-23 | SEASON
            2018-31~   | 2017-12-01 | 2018-09-21 | SEASON
            2018~      | 2017-01-01 | 2019-12-31 | YEAR
            201X~      | 2000-01-01 | 2029-12-31 | DECADE
            2018-11-26 | 2018-11-26 | 2018-11-26 | DAY
            2016-02-29 | 2016-02-29 | 2016-02-29 | DAY
            """)
    void a_date_is_held_as_the_days_it_may_mean(String date, LocalDate first, LocalDate last, Precision precision) {
        Span span = Span.parse(date);
        assertThat(span.earliestStart()).isEqualTo(first);
        assertThat(span.latestEnd()).isEqualTo(last);
        assertThat(span.precision()).isEqualTo(precision);
    }

    @Test
    void the_precision_of_an_interval_is_that_of_its_coarser_known_end() {
        assertThat(Span.parse("2018-04-06/2019").precision()).isEqualTo(Precision.YEAR);
        assertThat(Span.parse("2018-04/..").precision()).isEqualTo(Precision.MONTH);
        assertThat(Span.parse("[2017?..2018]").uncertain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-11-26",
                "2018-04~",
                "2017-24?",
                "201X%",
                "[2017-11..]",
                "[..2009]",
                "2013/..",
                "/2018",
                "../2018-11",
                "/"
            })
    @Tag("rule-85-holds")
    void a_date_survives_its_text_form(String edtf) {
        assertThat(Span.parse(edtf).edtf()).isEqualTo(edtf);
        assertThat(Span.parse(Span.parse(edtf).edtf())).isEqualTo(Span.parse(edtf));
    }

    @ParameterizedTest
    @Tag("rule-88-holds")
    @ValueSource(
            strings = {
                "2018/2018",
                "2018-04/..",
                "2018-04/2018",
                "2018/2018-04",
                "[2017..2017]",
                "2018-21/2018-22",
                "2018-22/2018-22",
                "2018-23/2018-09",
                "2018-24/2018-21",
                "2018-21/2018-24",
                "2018-31/2018-30",
                "2018-30/2018-31",
                "2018-05~/2018-05",
                "../2018-22",
                "[2018-22..2018-23]"
            })
    void a_range_that_starts_before_it_ends_is_read(String range) {
        assertThat(Span.parse(range).edtf()).isEqualTo(range);
    }

    @ParameterizedTest
    @Tag("rule-88-refuses")
    @ValueSource(
            strings = {
                "2019/2018",
                "2018-05/2018-04",
                "2018-04-07/2018-04-06",
                "[2018..2017]",
                "[..]",
                "2025-23/2025-22",
                "2025-27/2025-26",
                "2025-29/2025-32",
                "2025-21/2024-24",
                "2025-24/2024-23",
                "2025-23~/2025-22~",
                "2018-05~/2018-04",
                "2018~/2017",
                "202X~/201X",
                "2018-34~/2018-33",
                "[2025-23..2025-22]",
                "[2025-23..2025-22]/2026"
            })
    void a_range_that_runs_backward_is_refused(String range) {
        assertThatThrownBy(() -> Span.parse(range))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("rule 88");
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"21, 25", "22, 26", "23, 27", "24, 28", "23, 29", "24, 30", "21, 31", "22, 32"})
    void the_seasons_of_the_south_are_those_of_the_north_half_a_year_later(int one, int other) {
        Season northern = new Season(one);
        Season same = new Season(other);

        assertThat(same.days(2018)).isEqualTo(northern.days(2018));
        assertThat(northern.days(2018)).isEqualTo(FuzzyDate.parse("2018-" + one).days());
    }

    @ParameterizedTest(name = "{0} is {1} in the north and {2} in the south")
    @CsvSource({"21, 25, 29", "22, 26, 30", "23, 27, 31", "24, 28, 32", "25, 25, 29", "32, 28, 32"})
    void a_season_has_a_code_in_each_hemisphere(int code, int northern, int southern) {
        assertThat(new Season(code).in(Hemisphere.NORTHERN)).isEqualTo(northern);
        assertThat(new Season(code).in(Hemisphere.SOUTHERN)).isEqualTo(southern);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2018-21, 21",
        "2018-31~, 31",
        "2018-04-21, ''",
        "2018-33, ''",
        "[..2016-23], 23",
        "2018-21/2018-04-29, 21",
        "2018-29/2018-30, '29 30'",
        "2018-29/.., 29",
        "/, ''"
    })
    void the_seasons_of_a_date_are_known(String edtf, String codes) {
        assertThat(Span.parse(edtf).seasons().stream()
                        .map(season -> Integer.toString(season.code()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-21", "2018-33", "201X", "2018~", "[2017..2018]", "2018-21/2019", "[2017-11..]"})
    @Tag("rule-85-holds")
    void what_was_recorded_keeps_its_days_whatever_they_would_be_today(String edtf) {
        Span today = Span.parse(edtf);
        Days other = new Days(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 1, 31));

        Span recorded = Span.recorded(edtf, Collections.nCopies(today.dates().size(), other));

        assertThat(recorded.edtf()).isEqualTo(edtf);
        assertThat(recorded.precision()).isEqualTo(today.precision());
        assertThat(recorded.overlaps(1999)).isNotEqualTo(Certainty.NO);
        assertThat(recorded.overlaps(2018)).isEqualTo(Certainty.NO);
        assertThat(recorded).isNotEqualTo(today);
    }

    @Test
    void days_that_do_not_belong_to_the_text_are_refused() {
        Days some = new Days(LocalDate.of(2018, 3, 1), LocalDate.of(2018, 6, 21));
        Days backward = new Days(some.latest(), some.earliest());

        assertThatThrownBy(() -> Span.recorded("2018-21", List.of(some, some))).isInstanceOf(InvalidDate.class);
        assertThatThrownBy(() -> Span.recorded("2018-21/2019", List.of(some))).isInstanceOf(InvalidDate.class);
        assertThatThrownBy(() -> Span.recorded("2018-21", List.of(backward))).isInstanceOf(InvalidDate.class);
        assertThatThrownBy(() -> Span.recorded("Easter", List.of(some))).isInstanceOf(InvalidDate.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "18",
                "2018-13",
                "2018-00",
                "2018-02-30",
                "2018-20",
                "2018-42",
                "2018-4",
                "20X8",
                "201X-04",
                "2018-11-26T10:00",
                "spring 2018",
                "2018/2019/2020",
                "[2018",
                "[2017..2018]?",
                "2018~~",
                "٢٠١٨",
                "2018-21-01",
                "-2018",
                "12018"
            })
    void what_is_no_date_is_refused_with_what_would_be_right(String text) {
        assertThatThrownBy(() -> Span.parse(text))
                .isInstanceOf(InvalidDate.class)
                .hasMessageContaining("is not a date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "[", ".", "/", "%", "[..", "2018/", "-21"})
    void a_refusal_comes_at_once_and_shows_no_more_than_the_beginning_of_a_hostile_text(String again) {
        String hostile = again.repeat(100_000);
        for (String text : List.of(hostile, "[" + hostile, "[" + hostile + "]", hostile + "/2018")) {
            assertThatThrownBy(() -> assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Span.parse(text)))
                    .isInstanceOf(InvalidDate.class)
                    .message()
                    .hasSizeLessThan(250);
        }
    }
}
