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
import org.junit.jupiter.params.provider.ValueSource;

/** The entries of the guide to languages, recorded and printed in both of theirs. */
@SuppressWarnings("NullAway.Init")
class TwoLanguagesTest {
    private static final Path GUIDE = Path.of("../vp-application/docs/languages.md");
    private static final Pattern COMMAND = Pattern.compile("(?m)^vp-examples/bin/vp (report .*|coverage .*)$");
    private static final Pattern TEXT = Pattern.compile("\"en\":\"(?<en>[^\"]+)\",\"fr\":\"(?<fr>[^\"]+)\"");

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void record() throws IOException {
        terminal = Terminal.at(folder.resolve("own.db"));
        Path file = Files.writeString(folder.resolve("two-languages.jsonl"), block("jsonl"));
        assertThat(terminal.ask("record", file.toString())).as(terminal.err()).isZero();
    }

    private static String block(String kind) throws IOException {
        String guide = Files.readString(GUIDE);
        String fence = "```" + kind + "\n";
        int from = guide.indexOf(fence) + fence.length();
        return guide.substring(from, guide.indexOf("```", from));
    }

    private static List<String> texts(String language) throws IOException {
        List<String> texts = TEXT.matcher(block("jsonl"))
                .results()
                .map(found -> found.group(language))
                .toList();
        assertThat(texts).hasSize(11);
        return texts;
    }

    private String printed(String language, String format) {
        assertThat(terminal.ask("report", "--year", "2025", "--language", language, "--format", format))
                .as(terminal.err())
                .isZero();
        return terminal.out();
    }

    private List<String> headings(String language) {
        return printed(language, "md")
                .lines()
                .filter(line -> line.matches("(> )?#.*|\\*\\*.*"))
                .toList();
    }

    @Test
    void the_headings_are_in_the_language_that_was_asked_for() {
        assertThat(headings("en"))
                .containsExactly(
                        "# Report on 2025",
                        "**Voluntary Principles on Security and Human Rights**",
                        "**Government of Canada**",
                        "## About this report",
                        "## A. Commitment to the Voluntary Principles",
                        "## C. Promotion and implementation",
                        "### Peru",
                        "> #### Lessons and challenges in Peru");
        assertThat(headings("fr"))
                .containsExactly(
                        "# Rapport sur l’année 2025",
                        "**Principes volontaires sur la sécurité et les droits de l’homme**",
                        "**Gouvernement\u00a0: Canada**",
                        "## À propos de ce rapport",
                        "## A. Engagement envers les Principes volontaires",
                        "## C. Promotion et mise en œuvre",
                        "### Pérou",
                        "> #### Enseignements et difficultés\u00a0: Pérou");
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "html", "json"})
    void every_text_is_printed_in_the_language_that_was_asked_for_and_in_no_other(String format) throws IOException {
        assertThat(report("en", format)).contains(texts("en")).doesNotContain(texts("fr"));
        assertThat(report("fr", format)).contains(texts("fr")).doesNotContain(texts("en"));
    }

    /** Without the lives of its entries, which tell each text in each language. */
    private String report(String language, String format) {
        return printed(language, format).split("id=\"traces\"|\"details\" :")[0];
    }

    @Test
    void the_labels_are_in_the_language_too() {
        assertThat(printed("en", "md")).contains("*Background:*", "*Looking ahead:*");
        assertThat(printed("fr", "md"))
                .contains("*Contexte:*", "*Perspectives:*")
                .doesNotContain("Background");
    }

    @Test
    void the_lines_of_the_guide_run_and_print_what_it_shows() throws IOException {
        List<String> lines = COMMAND.matcher(Files.readString(GUIDE))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(lines).hasSize(3);

        for (String line : lines) {
            int code = terminal.ask(line.replace("vp-examples/bin/vp ", "").split(" "));
            assertThat(code).as(line + terminal.err()).isEqualTo(line.contains(" coverage ") ? 1 : 0);
            assertThat(terminal.out()).isNotBlank();
        }
        assertThat(printed("fr", "md")).startsWith(block("markdown"));
    }
}
