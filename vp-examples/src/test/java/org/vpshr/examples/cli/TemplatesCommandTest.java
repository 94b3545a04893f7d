package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code vp templates} and {@code vp report --template}: as the guide to templates says. */
@SuppressWarnings("NullAway.Init")
class TemplatesCommandTest {
    private static final Path GUIDE = Path.of("../vp-application/docs/templates.md");
    private static final Pattern COMMAND = Pattern.compile("(?m)^vp-examples/bin/vp (templates.*|report.*)$");

    @TempDir
    private Path folder;

    private Terminal terminal;
    private Path own;

    @BeforeEach
    void record() throws IOException {
        terminal = Terminal.at(folder.resolve("own.db"));
        own = Files.writeString(folder.resolve("ke-2024.json"), sample());
        Path file = Files.writeString(folder.resolve("c.jsonl"), """
            {"contribution":{"by":"KE/embassy-lima","written":"2025-01-21","for":2024,"evidence":"a letter","audience":"public"}}
            {"command":"engagement.HoldEvent","subject":"engagement/KE/TR","kind":"roundtable","entry":{"id":"roundtable-nairobi","text":"A roundtable was held.","when":"2024-04"}}
            {"command":"engagement.HoldEvent","subject":"engagement/KE/CD","kind":"roundtable","entry":{"id":"roundtable-goma","text":"A round was played.","when":"2024-05"}}
            {"command":"commitment.AffirmCommitment","subject":"commitment/KE","entry":{"id":"affirmed","text":"The principles are affirmed.","when":"2024-06"}}
            """);
        assertThat(terminal.ask("record", file.toString())).as(terminal.err()).isZero();
    }

    private static String sample() throws IOException {
        String guide = Files.readString(GUIDE);
        int from = guide.indexOf("```json\n") + "```json\n".length();
        return guide.substring(from, guide.indexOf("```", from));
    }

    @Test
    void the_commands_of_the_guide_run() throws IOException {
        List<String> commands = COMMAND.matcher(Files.readString(GUIDE))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(commands).hasSize(5);

        for (String command : commands) {
            String[] words = command.replace("vp-examples/bin/vp ", "")
                    .replace("ke-2024.json", own.toString())
                    .split(" ");
            int code = words[0].equals("report") ? terminal.ask(words) : terminal.vp(words);
            assertThat(code).as(command + terminal.err()).isZero();
            assertThat(terminal.out()).isNotBlank();
        }
    }

    @Test
    void a_government_without_a_template_has_a_report_by_the_general_one_and_countries_by_name() {
        assertThat(terminal.ask("report", "--year", "2024")).as(terminal.err()).isZero();

        assertThat(terminal.out().lines().filter(line -> line.startsWith("#") || line.startsWith("**")))
                .containsExactly(
                        "# Report on 2024",
                        "**Voluntary Principles on Security and Human Rights**",
                        "**Government of Kenya**",
                        "## About this report",
                        "## A. Commitment to the Voluntary Principles",
                        "## C. Promotion and implementation",
                        "### Democratic Republic of the Congo",
                        "### Türkiye");
    }

    @Test
    void an_own_template_makes_the_report() {
        assertThat(terminal.ask("report", "--year", "2024", "--template", own.toString()))
                .as(terminal.err())
                .isZero();

        assertThat(terminal.out().lines().filter(line -> line.startsWith("#") || line.startsWith("**")))
                .containsExactly(
                        "# Security and human rights in 2024",
                        "**Government of Kenya**",
                        "## What we stand for",
                        "## Congo - Kinshasa",
                        "## Türkiye");
    }

    @Test
    void an_own_template_that_is_not_for_the_report_is_refused() {
        assertThat(terminal.ask("report", "--year", "2023", "--template", own.toString()))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("is not for reports of KE over 2023");
    }

    @Test
    void an_own_template_that_is_called_as_a_supplied_one_is_refused() throws IOException {
        Files.writeString(own, sample().replace("ke-2024", "nl-2018"));

        assertThat(terminal.ask("report", "--year", "2024", "--template", own.toString()))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("comes with vp already");
    }

    @Test
    void what_is_wrong_with_one_is_told_by_check_and_refuses_a_report() throws IOException {
        Files.writeString(own, sample().replace("\"threads\"", "\"thread\""));

        assertThat(terminal.vp("templates", "check", own.toString())).isEqualTo(1);
        assertThat(terminal.out().lines()).hasSize(2).allMatch(line -> line.contains("'thread' is not known here"));
        assertThat(terminal.ask("report", "--year", "2024", "--template", own.toString()))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("'thread' is not known here");
    }

    @Test
    void what_is_no_template_at_all_cannot_be_read() throws IOException {
        Files.writeString(own, "no json");

        assertThat(terminal.vp("templates", "check", own.toString())).isEqualTo(2);
        assertThat(terminal.vp("templates", "check", folder.resolve("none").toString()))
                .isEqualTo(2);
    }

    @Test
    void each_template_on_hand_has_a_line() {
        assertThat(terminal.vp("templates")).isZero();

        assertThat(terminal.out())
                .contains("nl-2018.3: NL, from 2018 on, in en, es, fr, nl (not yet reviewed by a speaker: nl, fr, es)")
                .contains("nl-2018.2: NL, from 2018 on, in en\n")
                .contains("general-2000: any government, 2000 to 2017, in en, es, fr, nl (not yet reviewed");
    }

    @Test
    void a_report_in_another_language_has_its_headings_in_it() {
        assertThat(terminal.ask("report", "--year", "2024", "--language", "fr"))
                .as(terminal.err())
                .isZero();

        assertThat(terminal.out().lines().filter(line -> line.startsWith("#") || line.startsWith("**")))
                .containsExactly(
                        "# Rapport sur l’année 2024",
                        "**Principes volontaires sur la sécurité et les droits de l’homme**",
                        "**Gouvernement\u00a0: Kenya**",
                        "## À propos de ce rapport",
                        "## A. Engagement envers les Principes volontaires",
                        "## C. Promotion et mise en œuvre",
                        "### République démocratique du Congo",
                        "### Turquie");
    }

    @ParameterizedTest
    @CsvSource({"md, the language nl", "html, the language nl", "json, \"unreviewed\" : \"nl\""})
    void coverage_says_that_no_speaker_has_reviewed_the_words_until_the_mark_is_taken_away(String format, String mark) {
        terminal.ask("coverage", "--year", "2024", "--language", "nl", "--format", format);
        assertThat(terminal.out()).contains(mark);

        terminal.ask("coverage", "--year", "2024", "--format", format);
        assertThat(terminal.out()).isNotBlank().doesNotContain(mark.replace("nl", "en"));
    }

    @Test
    void check_names_the_languages_that_no_speaker_has_reviewed() throws IOException {
        Files.writeString(own, sample().replace("\"form\": 2,", "\"form\": 2, \"unreviewed\": [\"en\"],"));

        assertThat(terminal.vp("templates", "check", own.toString())).isZero();
        assertThat(terminal.out()).contains("not yet reviewed by a speaker: en");
    }
}
