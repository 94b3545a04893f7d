package org.vpshr.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.ledger.Condition;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.NewRow;
import org.vpshr.examples.history.ExampleHistory;
import org.vpshr.examples.netherlands.Example;

/** What whoever keeps the store does with it. */
class UpkeepTest {
    @TempDir
    private Path folder;

    private Path store;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void fill() {
        store = Example.copy(folder);
    }

    private int vp(Path on, String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> words = new java.util.ArrayList<>(List.of(args));
        words.addAll(List.of("--store", on.toString()));
        return Vp.run(new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));
    }

    private void append(String type, int version) {
        try (Ledger ledger = Ledger.open(store, InstantSource.system())) {
            byte[] object = "{}".getBytes(StandardCharsets.UTF_8);
            ledger.append(
                    Condition.none(),
                    List.of(new NewRow("id-of-another", type, version, object, object, new TreeSet<>(List.of("x=y")))));
        }
    }

    @Test
    void verify_says_in_words_and_figures_what_is_whole() {
        assertThat(vp(store, "verify")).isZero();
        assertThat(out.toString())
                .containsPattern("chain: \\d{3,} events")
                .containsPattern("events: \\d{3,} of \\d+ types")
                .containsPattern("published reports: [1-9]\\d*, of which [1-9]\\d* are made again")
                .containsPattern("head: position \\d+, hash [0-9a-f]{64}")
                .endsWith("whole\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"united-kingdom", "united-states"})
    void verify_finds_the_other_examples_whole(String example) {
        Path other = folder.resolve(example + ".db");
        ExampleHistory.of(example).into(other).close();
        assertThat(vp(other, "verify")).as(out.toString()).isZero();
    }

    @Test
    void verify_finds_a_head_that_was_printed_before_and_misses_one_that_never_was() {
        String head;
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store)) {
            head = record.head().hash();
        }
        assertThat(vp(store, "verify", "--head", head)).isZero();
        assertThat(out.toString()).contains("the head that was given is that of position");
        assertThat(vp(store, "verify", "--head", "0".repeat(64))).isEqualTo(1);
        assertThat(out.toString()).contains("BROKEN at no event has the hash 000");
        assertThat(vp(store, "verify", "--head", "12")).isEqualTo(2);
    }

    @Test
    void verify_names_the_differences_of_a_published_report_after_an_erasure() {
        assertThat(vp(store, "erase", "--yes", "person/koch")).isZero();
        assertThat(out.toString()).contains("the key is destroyed", "[erased]", "older copy of the store of keys");

        assertThat(vp(store, "verify")).isZero();
        assertThat(out.toString()).contains("differs where it says so: ", "person/koch erased", "whole");
        assertThat(vp(store, "erase", "--yes", "person/koch")).isZero();
        assertThat(out.toString()).contains("was erased before");
    }

    @ParameterizedTest
    @CsvSource({
        "person/nobody,was never registered",
        "organisation/fnv,is no person",
        "koch,person",
        "person/../x,person"
    })
    void nobody_else_is_erased(String person, String words) {
        assertThat(vp(store, "erase", "--yes", person)).isEqualTo(2);
        assertThat(err.toString()).contains(words);
    }

    @Test
    void nobody_is_erased_unasked() {
        assertThat(vp(store, "erase", "person/koch")).isEqualTo(2);
        assertThat(err.toString()).contains("add --yes");
        vp(store, "report", "--year", "2018");
        assertThat(out.toString()).contains("Dirk-Jan Koch");
    }

    @Test
    void a_history_moves_to_another_store_and_back() {
        Path file = folder.resolve("history.jsonl");
        Path copy = folder.resolve("copy.db");
        Path again = folder.resolve("again.jsonl");
        assertThat(vp(store, "export", "-o", file.toString())).isZero();
        assertThat(vp(copy, "import", file.toString())).isZero();
        assertThat(out.toString()).contains("names cannot be read here");
        assertThat(vp(copy, "verify")).isZero();
        assertThat(vp(copy, "export", "-o", again.toString())).isZero();
        assertThat(again).hasSameBinaryContentAs(file);
        assertThat(vp(copy, "import", file.toString())).isZero();
        assertThat(out.toString()).contains(" 0 events added");
        assertThat(vp(copy, "import", folder.resolve("none").toString())).isEqualTo(2);
    }

    @Test
    void the_master_key_is_rotated() throws Exception {
        Path next = folder.resolve("next.key");
        assertThat(vp(store, "keys", "rotate", "--new-master", next.toString())).isZero();
        assertThat(vp(store, "report", "--year", "2018")).isEqualTo(3);
        assertThat(err.toString()).contains("name the file of the right master key");
        assertThat(vp(store, "report", "--year", "2018", "--master-key", next.toString()))
                .isZero();
        assertThat(out.toString()).contains("Dirk-Jan Koch");
        assertThat(vp(store, "keys", "rotate", "--master-key", next.toString(), "--new-master", next.toString()))
                .isEqualTo(2);
        assertThat(vp(store, "keys")).isEqualTo(2);
        assertThat(err.toString()).contains("see vp keys --help");
        assertThat(Files.readString(next)).hasSize(45);
    }

    @ParameterizedTest
    @CsvSource({
        "workinggroup.GroupNoted,7,which this version of the library knows up to version 1",
        "workinggroup.Unheard,1,which this version of the library does not know"
    })
    void an_event_of_a_newer_version_stops_every_command_and_changes_nothing(String type, int version, String words)
            throws Exception {
        append(type, version);
        Path contribution = Files.writeString(
                folder.resolve("c.jsonl"),
                "{\"contribution\":{\"by\":\"NL/embassy-lima\",\"written\":\"2020-02-02\",\"evidence\":\"file 14\",\"audience\":\"public\"}}\n"
                        + "{\"command\":\"register.RegisterPerson\",\"subject\":\"person/new\",\"name\":\"N. New\"}\n");
        byte[] before = Files.readAllBytes(store);
        for (String command : List.of(
                "report --year 2018",
                "report --year 2018 --published 1",
                "report --year 2018 --as-of 2018-12-31",
                "diff 2018@published:1 2018@now",
                "follow-up --year 2018 --on 2019-12-31",
                "coverage --year 2018",
                "trace cd-project",
                "members --group PE/gt-pv --on 2018-12-01",
                "timeline --from 2018-04 --to 2018-04",
                "record " + contribution)) {
            assertThat(vp(store, command.split(" "))).as(command).isEqualTo(3);
            assertThat(err.toString())
                    .as(command)
                    .contains(
                            "position ", type + ", version " + version, words, "use the version of this library that");
            assertThat(out.toString()).as(command).isEmpty();
        }
        assertThat(vp(store, "verify")).isEqualTo(1);
        assertThat(out.toString()).contains("BROKEN at position ", words);
        assertThat(Files.readAllBytes(store)).isEqualTo(before);
    }
}
