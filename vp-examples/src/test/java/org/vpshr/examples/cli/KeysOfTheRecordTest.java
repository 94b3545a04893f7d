package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.Lines;
import org.vpshr.examples.netherlands.Example;

/**
 * Every command on a record that has events, with keys that are not its own: none are made, nothing is recorded by them, and
 * every file stays as it is.
 */
@Tag("long")
@SuppressWarnings("NullAway.Init")
class KeysOfTheRecordTest {
    /** It makes tables for keys, and opens none. */
    private static final String THAT_MAKES_TABLES = "migrate";

    @TempDir
    private Path folder;

    private Path elsewhere;
    private Terminal terminal;

    @BeforeEach
    void a_record_and_another_one() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        terminal = Terminal.withExample(own);
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(Example.copy(elsewhere))) {
            record.upkeep().exportTo(folder.resolve("history.jsonl"));
        }
        try (VoluntaryPrinciples other = VoluntaryPrinciples.open(folder.resolve("other.db"))) {
            other.record(Lines.command(Lines.registerPerson("al", "Al Other")));
        }
        VoluntaryPrinciples.open(folder.resolve("new.db")).close();
        Files.writeString(
                folder.resolve("contribution.jsonl"),
                Lines.OPENING + "\n" + Lines.registerPerson("new", "N. New") + "\n");
    }

    static Stream<List<String>> commands() {
        return EveryCommand.with("--store").filter(call -> !call.getFirst().equals(THAT_MAKES_TABLES));
    }

    private List<String> words(List<String> call) {
        List<String> words = new ArrayList<>();
        call.forEach(word -> words.add(
                word.matches("\\w+\\.(master|key|jsonl)") ? folder.resolve(word).toString() : word));
        words.addAll(List.of("--store", terminal.store().toString()));
        words.addAll(EveryCommand.into(folder.resolve("output"), call));
        return words;
    }

    private void assertRefused(List<String> call, String... keys) throws IOException {
        Map<String, String> before = Bytes.of(folder);
        List<String> words = words(call);
        words.addAll(List.of(keys));

        assertThat(terminal.vp(words.toArray(String[]::new)))
                .as(String.join(" ", words) + ": " + terminal.err())
                .isEqualTo(3);

        assertThat(terminal.err()).startsWith("vp: ").hasLineCount(1);
        assertThat(Bytes.of(folder)).isEqualTo(before);
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void keys_that_are_not_those_of_the_record_are_refused(List<String> call) throws IOException {
        assertRefused(call, "--keys", in("typo.keys"));
        assertRefused(call, "--keys", in("new.db.keys"), "--master-key", in("new.db.master"));
        assertRefused(call, "--keys", in("other.db.keys"), "--master-key", in("other.db.master"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void keys_that_are_gone_are_not_made_anew(List<String> call) throws IOException {
        Path keys = terminal.store().resolveSibling("record.db.keys");
        Path master = terminal.store().resolveSibling("record.db.master");

        Files.delete(keys);
        assertRefused(call);
        Files.createFile(keys);
        assertRefused(call);
        assertThat(terminal.err()).contains("restore the last backup of it").doesNotContain("delete it");
        Files.delete(keys);
        Files.delete(master);
        assertRefused(call);
    }

    @Test
    void keys_of_a_record_serve_no_new_one() throws IOException {
        Path contribution = folder.resolve("contribution.jsonl");
        Path next = folder.resolve("next.db");

        assertThat(terminal.vp(
                        "record",
                        "--store",
                        next.toString(),
                        "--keys",
                        in("other.db.keys"),
                        "--master-key",
                        in("other.db.master"),
                        contribution.toString()))
                .isEqualTo(3);

        assertThat(terminal.err()).contains("these are the keys of another record");
        try (VoluntaryPrinciples empty = VoluntaryPrinciples.open(next)) {
            assertThat(empty.head().position()).isZero();
        }
    }

    @Test
    void a_history_is_taken_into_an_empty_store_with_its_own_keys() {
        List<String> restored = List.of(
                "--store",
                in("restored.db"),
                "--keys",
                elsewhere.resolve("record.db.keys").toString(),
                "--master-key",
                elsewhere.resolve("record.db.master").toString());

        assertThat(vp(restored, "import", in("history.jsonl")))
                .as(terminal.err())
                .isZero();

        assertThat(vp(restored, "verify")).as(terminal.out()).isZero();
        assertThat(terminal.out()).contains("of which 0 cannot be opened here").endsWith("whole\n");
        assertThat(vp(restored, "record", in("contribution.jsonl")))
                .as(terminal.err())
                .isZero();
    }

    private int vp(List<String> store, String... words) {
        return terminal.vp(Stream.concat(Stream.of(words), store.stream()).toArray(String[]::new));
    }

    @Test
    void there_are_as_many_commands_as_there_are() {
        assertThat(commands()).hasSizeGreaterThan(13);
    }
}
