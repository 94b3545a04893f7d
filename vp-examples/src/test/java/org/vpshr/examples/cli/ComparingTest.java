package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code vp diff}, {@code vp follow-up} and {@code vp coverage}: a report beside another, beside what became of it, and beside what was asked for. */
class ComparingTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.withExample(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "md,- **refined** `ng-visit`: *date 2018 became 2018-02-11/2018-02-16",
        "html,<strong>refined</strong>",
        "json,\"what\" : \"refined\""
    })
    void a_comparison_comes_in_three_formats_and_says_by_its_exit_code_that_they_differ(String format, String sign) {
        assertThat(terminal.ask("diff", "2018@published:1", "2018@now", "--format", format))
                .isEqualTo(1);
        assertThat(terminal.out()).contains(sign, "2019-06-03T12:00:00Z", "NL/human-rights");
        assertThat(terminal.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2018@published:1,2018@published:1", "2018@2019-05-01,2018@2019-05-01T00:00:00Z", "2018@now,2018"})
    void a_report_compared_with_itself_says_the_same(String before, String after) {
        assertThat(terminal.ask("diff", before, after)).isZero();
        assertThat(terminal.out()).contains("The two say the same.");
    }

    @Test
    void a_comparison_of_two_days_names_what_was_added_between_them() {
        assertThat(terminal.ask("diff", "2018@2018-06-30", "2018@2019-04-30")).isEqualTo(1);
        assertThat(terminal.out()).contains("## Peru", "**added** `pe-goal-platform`");
    }

    @ParameterizedTest
    @CsvSource({"md,12 of 12 by the day", "html,<table>", "json,\"expected\" : 12"})
    void a_follow_up_comes_in_three_formats(String format, String sign) {
        assertThat(terminal.ask("follow-up", "--year", "2018", "--on", "2019-12-31", "--format", format))
                .isZero();
        assertThat(terminal.out()).contains("cd-plan-monthly", sign);
    }

    @Test
    void a_follow_up_as_of_a_day_knows_the_plans_recorded_by_then() {
        terminal.ask("follow-up", "--year", "2018", "--as-of", "2018-12-31");
        assertThat(terminal.out())
                .contains("on 2018-12-31", "ng-police-promise")
                .doesNotContain("cd-plan-monthly");
    }

    @ParameterizedTest
    @CsvSource({"md,- **served** `A.1`", "html,<td>served</td>", "json,\"complete\" : true"})
    @Tag("rule-40-holds")
    void a_coverage_comes_in_three_formats(String format, String sign) {
        assertThat(terminal.ask("coverage", "--year", "2018", "--published", "1", "--format", format))
                .isZero();
        assertThat(terminal.out()).contains(sign, "a-commitment");
    }

    @Test
    @Tag("rule-40-refuses")
    void a_mandatory_item_without_content_or_waiver_shows_in_the_exit_code() {
        assertThat(terminal.ask("coverage", "--year", "2018", "--as-of", "2018-06-30"))
                .isEqualTo(1);
        assertThat(terminal.out()).contains("**gap** `C.5`");
    }
}
