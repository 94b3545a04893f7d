package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code vp report}: the reports of a year. */
class PrintReportCommandTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.withExample(folder);
    }

    @ParameterizedTest
    @CsvSource({"md,# Annual Report 2018", "html,<!doctype html>", "json,\"report\" : \"report/NL/2018/public\""})
    void a_report_comes_in_three_formats(String format, String sign) {
        assertThat(terminal.ask("report", "--year", "2018", "--format", format)).isZero();
        assertThat(terminal.out()).contains(sign);
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void a_language_that_nothing_speaks_is_refused_in_one_line() {
        assertThat(terminal.ask("report", "--year", "2018", "--language", "xx")).isEqualTo(2);
        assertThat(terminal.err())
                .contains("'xx' is no language of this report", "en")
                .hasLineCount(1);
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void a_report_as_published_is_not_the_one_known_early() {
        terminal.ask("report", "--year", "2018", "--published", "1");
        String published = terminal.out();
        terminal.ask("report", "--year", "2018", "--as-of", "2018-06-30");
        assertThat(terminal.out()).isNotEqualTo(published).startsWith("# Annual Report 2018");
    }

    @Test
    void a_report_goes_whole_into_a_file() throws IOException {
        Path target = folder.resolve("report.md");
        assertThat(terminal.ask("report", "--year", "2018", "-o", target.toString()))
                .isZero();
        assertThat(Files.readString(target)).contains("### Peru");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void the_evidence_of_a_desk_is_on_no_page_for_the_public() {
        terminal.ask("report", "--year", "2018", "--format", "html");
        assertThat(terminal.out()).doesNotContain("Embassy file");
        terminal.ask("report", "--year", "2018", "--format", "html", "--audience", "internal");
        assertThat(terminal.out()).contains("Embassy file");
    }

    @Test
    void every_item_of_the_html_report_links_to_what_it_rests_on() {
        terminal.ask("report", "--year", "2018", "--format", "html");
        var page = Jsoup.parse(terminal.out());
        var items = page.select("span[data-relation]");
        assertThat(items).hasSizeGreaterThan(200);
        assertThat(items).allSatisfy(item -> {
            String trace = item.select("a.trace").attr("href").substring(1);
            assertThat(page.select("[id=" + trace + "] li[data-position]")).isNotEmpty();
        });
    }

    @Test
    @Tag("rule-112-holds")
    void a_restriction_recorded_later_binds_older_states_and_no_answer_tells_of_it() throws IOException {
        Path restriction = Files.writeString(
                folder.resolve("restriction.jsonl"),
                "{\"contribution\":{\"by\":\"NL/embassy-kinshasa\",\"written\":\"2020-02-02\",\"evidence\":\"letter\",\"audience\":\"public\"}}\n"
                        + "{\"command\":\"dossier.RestrictEntry\",\"subject\":\"engagement/NL/CD\",\"entry\":\"cd-plan-link\",\"audience\":{\"circle\":\"internal\",\"ground\":\"safety"
                        + " of partners\",\"review\":\"2025-01-01\"}}\n");
        assertThat(terminal.ask("record", restriction.toString())).isZero();
        for (String format : List.of("md", "html")) {
            terminal.ask("report", "--year", "2018", "--published", "1", "--format", format);
            assertThat(terminal.out())
                    .contains(
                            "Not as published: a restriction or an erasure that was recorded later binds this version.")
                    .doesNotContain("follow up on initiatives", "cd-plan-link", "safety of partners");
        }
        for (String question : List.of(
                "diff 2018@published:1 2018@now",
                "follow-up --year 2018 --published 1",
                "coverage --year 2018 --published 1",
                "timeline --from 2019 --to 2019 --as-of 2018@published:1")) {
            terminal.ask(question.split(" "));
            assertThat(terminal.out() + terminal.err())
                    .doesNotContain("follow up on initiatives", "cd-plan-link", "safety of partners");
        }
    }

    @Test
    void what_the_entries_say_stands_beside_the_report_and_in_no_version_that_was_published() {
        for (String format : new String[] {"json", "html"}) {
            String sign = format.equals("json") ? "\"details\" : [" : "<details>";
            assertThat(terminal.ask("report", "--year", "2018", "--format", format))
                    .isZero();
            assertThat(terminal.out()).contains(sign, "person:koch");
            assertThat(terminal.ask("report", "--year", "2018", "--published", "1", "--format", format))
                    .isZero();
            assertThat(terminal.out()).doesNotContain(sign);
        }
    }
}
