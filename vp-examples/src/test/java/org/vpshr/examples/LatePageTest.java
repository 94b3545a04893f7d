package org.vpshr.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.examples.cli.Vp;

/** Every line and command of the page about records that begin late, one after the other, does what the page says. */
class LatePageTest {
    private static final Path PAGE =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent()).resolve("vp-application/docs/late.md");
    private static final Pattern BLOCK = Pattern.compile("```(json|sh)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private String told = "";

    @BeforeEach
    void all_of_it_is_run() throws IOException {
        List<String> files = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (MatchResult block : BLOCK.matcher(Files.readString(PAGE)).results().toList()) {
            if (block.group(1).equals("json")) {
                files.add(block.group(2));
            } else {
                for (String command : block.group(2).lines().toList()) {
                    all.append(run(command, files));
                }
            }
        }
        told = all.toString();
        assertThat(files).as("each file is recorded").isEmpty();
    }

    /** What records takes the file that stands above it. */
    private String run(String command, List<String> files) throws IOException {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        assertThat(words.removeFirst()).isEqualTo("vp");
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).endsWith(".jsonl")) {
                Files.writeString(folder.resolve(words.get(i)), files.removeFirst());
            }
            if (words.get(i).matches(".*\\.(db|jsonl)")) {
                words.set(i, folder.resolve(words.get(i)).toString());
            }
        }
        StringWriter out = new StringWriter();
        int code = Vp.run(new PrintWriter(out), new PrintWriter(out), words.toArray(String[]::new));
        assertThat(code).as(command + ": " + out).isIn(command.contains("--published") ? List.of(2) : List.of(0, 1));
        return "> " + command + "\n" + out;
    }

    private String answerTo(String beginning) {
        int from = told.indexOf("> " + beginning);
        assertThat(from).as(beginning).isNotNegative();
        int to = told.indexOf("\n> ", from + 1);
        return told.substring(from, to < 0 ? told.length() : to);
    }

    @Test
    void what_was_written_by_a_day_is_told_and_what_is_left_out_is_named() {
        assertThat(answerTo("vp report --store late.db --year 2014 --as-written"))
                .contains("In June 2014 a workshop was held in Accra.", "As written by 2015-12-31")
                .contains("`gh-result-2014`: ResultReported, written 2015-02-10, rests on gh-training-2014")
                .doesNotContain("guards were trained");
        assertThat(answerTo("vp diff")).contains("gh-training-2014");
    }

    @Test
    void a_report_of_outside_is_said_where_it_is_and_nothing_is_printed_in_its_place() {
        assertThat(answerTo("vp report --store late.db --year 2015\n"))
                .contains("Published outside the record:", "https://example.org/2015.pdf", "e3b0c442");
        assertThat(answerTo("vp report --store late.db --year 2015 --published 1"))
                .contains("was published outside the record", "Ministry of Foreign Affairs", "2016-03")
                .doesNotContain("# Annual Report");
    }

    @Test
    void what_is_still_true_is_told_by_the_trace_and_the_report() {
        assertThat(answerTo("vp trace")).contains("confirmed", "on 2026-02, by NL/human-rights");
        assertThat(answerTo("vp report --store late.db --year 2026 --format json"))
                .contains("\"confirmed\" : \"2026-02\"");
    }
}
