package org.vpshr.application.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.vpshr.application.given.Lines.OPENING;
import static org.vpshr.application.given.Lines.noteGroup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.given.Lines;
import org.vpshr.application.given.Workbooks;
import org.vpshr.domain.Command;
import org.vpshr.domain.failure.InputPlace;
import org.vpshr.domain.rule.RuleViolation;

class ContributionFileTest {
    @TempDir
    Path directory;

    private Path file(String... lines) throws IOException {
        return Files.writeString(directory.resolve("c.jsonl"), String.join("\n", lines));
    }

    private List<Command> read(Path file) {
        List<Command> commands = new ArrayList<>();
        try (ContributionFile contributions = ContributionFile.read(file)) {
            contributions.forEach(commands::add);
        }
        return commands;
    }

    private InvalidInput refused(Path file) {
        return assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read(file))
                .actual();
    }

    private void assertPlace(InvalidInput refused, int line, String field, String words) {
        assertThat(refused.place().orElseThrow().file()).endsWith("c.jsonl");
        assertThat(refused.place().orElseThrow().line()).isEqualTo(line);
        assertThat(refused.place().orElseThrow().field()).isEqualTo(field);
        assertThat(refused).hasMessageContaining(words);
        assertThat(refused.getMessage()).doesNotContain("\n");
    }

    @Test
    void commands_belong_to_the_contribution_line_before_them() throws IOException {
        String second = OPENING.replace("lima", "bogota");

        List<Command> commands = read(
                file(OPENING, noteGroup("a", "a"), "", noteGroup("b", "b") + "\r", second, noteGroup("c", "c"), ""));

        assertThat(commands)
                .extracting(command -> command.contribution().by().toString())
                .containsExactly("NL/embassy-lima", "NL/embassy-lima", "NL/embassy-bogota");
    }

    @Test
    void a_file_begins_with_a_contribution_line() throws IOException {
        assertPlace(refused(file(noteGroup("a", "a"))), 1, "", "no contribution line before it");
    }

    @Test
    void an_empty_file_is_a_mistake() throws IOException {
        assertPlace(refused(file("")), 0, "", "it is empty");
        assertPlace(refused(file(" ", "", " \r")), 0, "", "it is empty; begin with a contribution line");
    }

    /** As many programs leave it: nothing, blanks, a byte order mark alone, in whichever encoding and under whichever name. */
    static Stream<Arguments> blanks() {
        List<byte[]> contents = List.of(
                new byte[0],
                " \n\n".getBytes(StandardCharsets.UTF_8),
                "\r\n \t\f".getBytes(StandardCharsets.UTF_8),
                "\ufeff".getBytes(StandardCharsets.UTF_8),
                "\ufeff \n".getBytes(StandardCharsets.UTF_8),
                "\u00a0\u3000\u200b\n".getBytes(StandardCharsets.UTF_8),
                "\ufeff\n".getBytes(StandardCharsets.UTF_16BE),
                "\ufeff\n".getBytes(StandardCharsets.UTF_16LE),
                "\n".repeat(90_000).getBytes(StandardCharsets.UTF_8),
                Workbooks.withRows("").bytes(),
                Workbooks.withRows(Workbooks.row(1, " ", "\u00a0") + Workbooks.row(2, "_x000D_"))
                        .bytes());
        return contents.stream()
                .flatMap(content ->
                        Stream.of("c.jsonl", "c.csv", "c.xlsx", "c").map(name -> Arguments.of(name, content)));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("blanks")
    void a_file_of_blanks_is_an_empty_one(String name, byte[] content) {
        NamedResource file = new NamedResource(name, () -> new ByteArrayInputStream(content));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ContributionFile.read(file))
                .withMessageStartingWith(name)
                .withMessageContaining(": it is empty; begin with ");
    }

    @Test
    void a_missing_file_is_named() {
        assertPlace(refused(directory.resolve("none-c.jsonl")), 0, "", "cannot be read");
    }

    @Test
    void broken_json_is_found_with_line_and_column() throws IOException {
        InvalidInput refused = refused(file(OPENING, "{\"command\":\"workinggroup.NoteGroup\",}"));

        assertPlace(refused, 2, "", "not valid JSON");
        assertThat(refused.place().orElseThrow().column()).isEqualTo(37);
    }

    @Test
    void an_unknown_command_gets_the_nearest_names() throws IOException {
        assertPlace(
                refused(file(OPENING, "{\"command\":\"workinggroup.notegruop\"}")),
                2,
                "command",
                "did you mean workinggroup.NoteGroup,");
    }

    @Test
    void an_unknown_field_and_a_wrong_date_are_named() throws IOException {
        assertPlace(
                refused(file(OPENING, noteGroup("a", "a").replace("\"when\"", "\"wen\""))),
                2,
                "entry.wen",
                "no such field");
        assertPlace(
                refused(file(OPENING, noteGroup("a", "a").replace("2018-04-06", "2018-04-31"))),
                2,
                "entry.when",
                "'2018-04-31' is not a date");
    }

    @Test
    void a_contribution_line_says_who_and_on_what_evidence() throws IOException {
        Path unfounded = file(OPENING.replace("a letter", " "));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> read(unfounded))
                .withMessageContaining("c.jsonl:1: contribution: rule 129")
                .satisfies(refused -> assertThat(refused.place())
                        .contains(new InputPlace(unfounded.toString(), 1, 0, "contribution")));
        assertPlace(
                refused(file(OPENING.replace("\"written\":\"2019-01-21\",", ""))),
                1,
                "contribution.written",
                "missing");
        assertPlace(refused(file(OPENING.replace("}}", "},\"x\":1}"))), 1, "x", "no such field");
    }

    @Test
    void a_violated_rule_is_told_with_its_line() throws IOException {
        Path file = file(OPENING, noteGroup("a", "a"), noteGroup("b", "b"));
        RuleViolation violation = new RuleViolation(
                org.vpshr.domain.entry.EntryRule.NEVER_WITHOUT_EVIDENCE, "it is wrong", "do it right");

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ContributionFile.read(file).forEach(command -> {
                    if (command.subject().toString().endsWith("/b")) {
                        throw violation;
                    }
                }))
                .withMessageEndingWith("c.jsonl:3: rule 129: it is wrong; do it right")
                .satisfies(refused -> {
                    assertThat(refused.rule()).isEqualTo(violation.rule());
                    assertThat(refused.place()).contains(new InputPlace(file.toString(), 3, 0, ""));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void a_file_in_utf_16_is_told_as_such(String encoding) throws IOException {
        Path file = Files.write(directory.resolve("c.jsonl"), OPENING.getBytes(Charset.forName(encoding)));

        assertPlace(refused(file), 0, "", "save it as UTF-8");
    }

    @Test
    void a_file_in_latin_1_is_told_with_the_place() throws IOException {
        String line = noteGroup("a", "a").replace("It is so.", "Así es.");
        Path file = Files.write(
                directory.resolve("c.jsonl"), (OPENING + "\n" + line).getBytes(StandardCharsets.ISO_8859_1));

        InvalidInput refused = refused(file);

        assertPlace(refused, 2, "", "not UTF-8");
        assertThat(refused.place().orElseThrow().column()).isEqualTo(line.indexOf('í') + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff", "\ufeff \n\n", "\ufeff\r\n"})
    void a_byte_order_mark_of_utf_8_says_nothing(String before) throws IOException {
        String lines = OPENING + "\n" + noteGroup("a", "a");
        try (ContributionFile marked = ContributionFile.read(file(before + lines));
                ContributionFile plain = ContributionFile.read(file(lines))) {
            assertThat(marked).hasSize(1);
            assertThat(marked.fingerprint()).isEqualTo(plain.fingerprint());
        }
    }

    @Test
    void what_is_wrong_behind_a_byte_order_mark_has_the_place_that_an_editor_shows() throws IOException {
        InvalidInput marked = refused(file("\ufeff" + OPENING + "}"));
        InvalidInput plain = refused(file(OPENING + "}"));

        assertThat(marked.place().orElseThrow().column())
                .isEqualTo(plain.place().orElseThrow().column());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-16"})
    void another_encoding_is_told_as_such_with_its_mark(String encoding) throws IOException {
        byte[] text = ("\ufeff" + OPENING).getBytes(Charset.forName(encoding));

        assertPlace(refused(Files.write(directory.resolve("c.jsonl"), text)), 0, "", "UTF-16");
    }

    @Test
    void a_packed_file_is_told_as_such() throws IOException {
        assertPlace(refused(file("PK\u0003\u0004and more")), 0, "", "packed");
    }

    @Test
    void a_line_of_50_megabytes_is_refused_without_being_held() {
        InputStream endless = new InputStream() {
            private int left = 50_000_000;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                assertThat(left).as("it reads no further than it must").isGreaterThan(48_000_000);
                java.util.Arrays.fill(into, from, from + length, (byte) 'x');
                left -= length;
                return length;
            }
        };

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ContributionFile.read(new NamedResource("c.jsonl", () -> endless)))
                .withMessageContaining("longer than 1 MiB");
    }

    @Test
    void a_million_lines_are_refused() throws IOException {
        Path file = file(OPENING, (noteGroup("a", "a") + "\n").repeat(1_000_000));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ContributionFile.read(file))
                .withMessageContaining("more than 100,000 lines; split it");
    }

    @Test
    void a_line_may_be_cut_by_the_buffer_anywhere() throws IOException {
        String text = "é".repeat(40_000);
        String line = noteGroup("a", "a").replace("It is so.", text);

        assertThat(read(file(OPENING, line, line, line))).hasSize(3);
    }

    @Test
    void it_is_opened_once_however_often_it_is_gone_through() {
        int[] opened = {0};
        byte[] text = String.join("\n", OPENING, noteGroup("a", "a"), noteGroup("b", "b"))
                .getBytes(StandardCharsets.UTF_8);
        NamedResource resource = new NamedResource("c.jsonl", () -> {
            opened[0]++;
            return new ByteArrayInputStream(text);
        });

        try (ContributionFile file = ContributionFile.read(resource)) {
            assertThat(file).hasSize(2);
            assertThat(file).hasSize(2);
            assertThat(file.fingerprint()).isNotEmpty();
        }

        assertThat(opened[0]).isOne();
    }

    @Test
    void what_it_is_known_by_is_what_it_was_known_by_when_files_were_first_recorded() throws IOException {
        Path file = file(OPENING, noteGroup("gt", "the-group"), Lines.registerPerson("canary", "Quetzalina Umbrafoss"));

        try (ContributionFile contributions = ContributionFile.read(file)) {
            assertThat(contributions.fingerprint())
                    .isEqualTo("1f4e33de6540f965419972e370f5dbddc87a2dc3d9b347d61781d592ee5ed1ce");
        }
    }

    @Test
    void a_file_that_is_not_held_is_gone_through_again_from_its_copy_and_known_by_the_same() throws IOException {
        List<String> lines = new ArrayList<>(List.of(OPENING));
        for (int i = 0; lines.size() * 60_000L < 2 * ContributionFile.HELD; i++) {
            lines.add(noteGroup("g-" + i, "e-" + i).replace("It is so.", "x".repeat(60_000)));
        }
        List<Command> first = new ArrayList<>();
        List<Command> second = new ArrayList<>();

        try (ContributionFile file = ContributionFile.read(file(lines.toArray(String[]::new)))) {
            file.forEach(first::add);
            file.iterator().forEachRemaining(second::add);
        }

        assertThat(first).hasSize(lines.size() - 1);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_refusal_in_a_file_that_is_not_held_has_its_place() throws IOException {
        String large = noteGroup("a", "a").replace("It is so.", "x".repeat(60_000)) + "\n";
        Path file = file(OPENING, large.repeat(100) + noteGroup("b", "b"));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> ContributionFile.read(file).forEach(command -> {
                    if (command.subject().toString().endsWith("/b")) {
                        throw new RuleViolation(
                                org.vpshr.domain.entry.EntryRule.NEVER_WITHOUT_EVIDENCE, "it is wrong", "do it right");
                    }
                }))
                .withMessageContaining("c.jsonl:102: rule 129");
    }
}
