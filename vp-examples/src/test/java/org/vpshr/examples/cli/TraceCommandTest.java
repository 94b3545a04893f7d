package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code vp trace}: from an entry to its events, and from an item of a report. */
class TraceCommandTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.withExample(folder);
    }

    @Test
    void trace_goes_from_an_entry_to_every_report_and_version_that_prints_it() {
        assertThat(terminal.ask("trace", "ng-visit")).isZero();
        assertThat(terminal.out())
                .contains("`report/NL/2018/public@published:1`, section C.NG", "`report/NL/2018/public@now`");
    }

    @Test
    void trace_goes_from_an_item_of_a_published_report_to_its_events_as_known_then() {
        assertThat(terminal.ask("trace", "--report", "2018@published:1", "ng-visit"))
                .isZero();
        assertThat(terminal.out()).contains("EventHeld", "published:1").doesNotContain("WhenRefined");
    }

    @Test
    void trace_as_of_a_day_knows_what_had_happened_to_the_entry_by_then() {
        assertThat(terminal.ask("trace", "ng-visit", "--as-of", "2018@published:1"))
                .isZero();
        assertThat(terminal.out()).contains("EventHeld").doesNotContain("WhenRefined");
    }

    @ParameterizedTest
    @CsvSource({"html,<h2>Printed in</h2>", "json,\"printedIn\" : [", "prov-json,\"wasGeneratedBy\" : {"})
    void trace_can_be_read_by_programs(String format, String sign) {
        assertThat(terminal.ask("trace", "ng-visit", "--format", format)).isZero();
        assertThat(terminal.out()).contains(sign, "WhenRefined");
    }

    @ParameterizedTest
    @CsvSource({"md,recorded by system", "json,\"recordedBy\" : \"system\""})
    @Tag("rule-129-holds")
    void who_recorded_is_told_to_the_ministry_alone(String format, String sign) {
        assertThat(terminal.ask("trace", "ng-visit", "--format", format, "--audience", "internal"))
                .isZero();
        assertThat(terminal.out()).contains(sign);
        terminal.ask("trace", "ng-visit", "--format", format);
        assertThat(terminal.out()).doesNotContain("recorded by", "recordedBy");
    }

    @ParameterizedTest
    @CsvSource({
        "md,pe-perumin",
        "json,pe-perumin",
        "prov-json,pe-perumin",
        "md,cd-project",
        "json,cd-project",
        "prov-json,cd-project"
    })
    @Tag("rule-91-holds")
    void a_rival_is_told_and_why_it_was_preferred_to_the_ministry_alone(String format, String entry) {
        assertThat(terminal.ask("trace", entry, "--format", format, "--audience", "internal"))
                .isZero();
        assertThat(terminal.out()).doesNotContain("[withheld]");
        assertThat(terminal.out().contains("The implementer dates its own work")
                        || terminal.out().contains("The report gives no year"))
                .isTrue();
        assertThat(terminal.ask("trace", entry, "--format", format)).isZero();
        assertThat(terminal.out())
                .doesNotContain("[withheld]", "The implementer dates its own work", "The report gives no year");
    }

    @Test
    void trace_tells_the_life_of_an_entry() {
        assertThat(terminal.ask("trace", "cd-project")).isZero();
        assertThat(terminal.out()).contains("ProjectStarted", "NL/embassy-kinshasa", "2018-10");
    }

    @ParameterizedTest
    @CsvSource({
        "md,za-return-visit-head,**who** Dirk-Jan Koch",
        "html,za-return-visit-head,<strong>who</strong> Dirk-Jan Koch",
        "json,za-return-visit-head,\"party\" : \"person:koch\"",
        "md,ng-eket,**where** NG:Eket",
        "json,ng-eket,\"locality\" : \"Eket\"",
        "json,gh-sinohydro,\"currency\" : ",
        "md,gh-sinohydro,**paid** by "
    })
    void trace_tells_all_that_an_entry_says(String format, String entry, String sign) {
        assertThat(terminal.ask("trace", entry, "--format", format)).isZero();
        assertThat(terminal.out()).contains(sign);
    }
}
