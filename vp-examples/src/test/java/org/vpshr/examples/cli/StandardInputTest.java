package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.reports.TemplateFile;

/** Wherever a command reads a file, {@code -} is standard input. */
class StandardInputTest {
    private static final String LINES = """
            {"contribution":{"by":"NL/embassy-lima","written":"2026-02-02","evidence":"embassy file 14","audience":"public"}}
            {"command":"engagement.HoldEvent","subject":"engagement/NL/PE","kind":"roundtable","entry":{"id":"pe-roundtable-2025","text":"In April 2025 the embassy held a roundtable.","when":"2025-04","where":["PE"]}}
            """;

    private final InputStream before = System.in;

    @TempDir
    private Path folder;

    @AfterEach
    void giveBack() {
        System.setIn(before);
    }

    private static void type(byte[] content) {
        System.setIn(new ByteArrayInputStream(content));
    }

    private static void type(String content) {
        type(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void contributions_are_recorded_and_supposed() {
        Terminal terminal = Terminal.withExample(folder);
        type(LINES);
        assertThat(terminal.ask("suppose", "-")).as(terminal.err()).isLessThan(2);

        type(LINES);
        assertThat(terminal.ask("record", "-")).as(terminal.err()).isZero();

        assertThat(terminal.out()).startsWith("standard input: 1 event recorded");
    }

    @Test
    void what_is_wrong_there_is_told_by_its_line() {
        Terminal terminal = Terminal.withExample(folder);
        type(LINES.replace("2025-04", "2025-13"));

        assertThat(terminal.ask("record", "-")).isEqualTo(2);
        assertThat(terminal.err()).startsWith("vp: standard input:2");
    }

    @Test
    void what_was_taken_in_twice_is_there_once_only() {
        Terminal terminal = Terminal.withExample(folder);
        type(LINES);

        assertThat(terminal.ask("record", "-", "-")).isEqualTo(2);
        assertThat(terminal.out()).startsWith("standard input: 1 event recorded");
        assertThat(terminal.err()).contains("it is empty");
    }

    @Test
    void a_history_is_taken_in() throws IOException {
        Terminal terminal = Terminal.withExample(folder);
        Path history = folder.resolve("history.jsonl");
        assertThat(terminal.ask("export", "-o", history.toString())).isZero();
        type(Files.readAllBytes(history));

        assertThat(terminal.vp("import", "--store", folder.resolve("copy.db").toString(), "-"))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out()).startsWith("standard input: ");
    }

    @Test
    void a_proof_is_checked() {
        Terminal terminal = Terminal.withExample(folder);
        assertThat(terminal.ask("prove", "--year", "2018", "--published", "1", "ng-visit"))
                .as(terminal.err())
                .isZero();
        type(terminal.out());
        String head = terminal.out().replaceAll("(?s).*\"root\"\\s*:\\s*\"([0-9a-f]{64})\".*", "$1");

        assertThat(terminal.vp("check", "-", "--head", head)).as(terminal.err()).isLessThan(2);
        assertThat(terminal.out()).isNotEmpty();
    }

    @Test
    void a_template_is_checked() {
        Terminal terminal = Terminal.withExample(folder);
        type("{}");

        assertThat(terminal.vp("templates", "check", "-")).isEqualTo(1);
        assertThat(terminal.out()).startsWith("standard input");
        assertThat(TemplateFile.schema()).isNotEmpty();
    }
}
