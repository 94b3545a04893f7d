package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.LedgerCondition;
import org.vpshr.application.ledger.row.NewRow;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.examples.history.ExampleHistory;

/** What whoever keeps the store does with it. */
class UpkeepTest {
    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void fill() {
        terminal = Terminal.withExample(folder);
    }

    private int vp(Path on, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--store", on.toString()));
        return terminal.vp(all.toArray(String[]::new));
    }

    private int erase(String... words) {
        List<String> all = new ArrayList<>(
                List.of("erase", "--by", "NL/legal", "--ground", "asked for", "--authoriser", "head of division"));
        all.addAll(List.of(words));
        return vp(terminal.store(), all.toArray(String[]::new));
    }

    @Test
    void what_somebody_still_reads_is_not_said_to_be_gone() throws SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + terminal.store());
                Statement sql = other.createStatement()) {
            sql.execute("begin");
            sql.executeQuery("select count(*) from event").close();

            assertThat(erase("--yes", "entry/ng-visit")).isEqualTo(3);

            assertThat(terminal.out()).doesNotContain("can no longer be read");
            assertThat(terminal.err())
                    .contains("that is recorded", "still lie on the disk", "somebody is still reading")
                    .hasLineCount(1);
            sql.execute("commit");
        }
        assertThat(erase("--yes", "person/koch")).as(terminal.err()).isZero();
        assertThat(terminal.out()).contains("can no longer be read");
    }

    private void append(String type, int version) {
        try (Ledger ledger = Ledger.open(terminal.store(), InstantSource.system())) {
            byte[] object = "{}".getBytes(StandardCharsets.UTF_8);
            ledger.append(
                    LedgerCondition.none(),
                    List.of(new NewRow(
                            "id-of-another",
                            type,
                            version,
                            object,
                            new byte[0],
                            object,
                            new TreeSet<>(List.of("x=y")),
                            position -> RowTexts.NONE)));
        }
    }

    @Test
    void verify_says_in_words_and_figures_what_is_whole() {
        assertThat(vp(terminal.store(), "verify")).isZero();
        assertThat(terminal.out())
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
        assertThat(vp(other, "verify")).as(terminal.out()).isZero();
    }

    @Test
    void verify_finds_a_head_that_was_printed_before_and_misses_one_that_never_was() {
        String head;
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(terminal.store())) {
            head = record.head().hash();
        }
        assertThat(vp(terminal.store(), "verify", "--head", head)).isZero();
        assertThat(terminal.out()).contains("the head that was given is that of position");
        assertThat(vp(terminal.store(), "verify", "--head", "0".repeat(64))).isEqualTo(1);
        assertThat(terminal.out()).contains("BROKEN at no event has the hash 000");
        assertThat(vp(terminal.store(), "verify", "--head", "12")).isEqualTo(2);
    }

    @Test
    void verify_names_the_differences_of_a_published_report_after_an_erasure() {
        assertThat(erase("--yes", "person/koch")).isZero();
        assertThat(terminal.out()).contains("person/koch: erased", "[erased]", "older copy of the store of keys");

        assertThat(vp(terminal.store(), "verify")).isZero();
        assertThat(terminal.out())
                .contains("differs just by what a later restriction or erasure took from it", "whole");
        assertThat(erase("--yes", "person/koch")).isEqualTo(2);
        assertThat(terminal.err()).contains("is erased already");
    }

    @Test
    void an_entry_is_erased_once() {
        assertThat(erase("--yes", "entry/ng-visit")).as(terminal.err()).isZero();
        long head = head();

        assertThat(erase("--yes", "entry/ng-visit")).isEqualTo(2);
        assertThat(terminal.err()).contains("ng-visit is erased already").hasLineCount(1);
        assertThat(head()).isEqualTo(head);
    }

    private long head() {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(terminal.store())) {
            return record.head().position();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "person/nobody,was never registered",
        "organisation/fnv,is no person",
        "koch,write person/ or entry/",
        "ng-visit,write person/ or entry/",
        "person/../x,person"
    })
    void nobody_else_is_erased(String person, String words) {
        assertThat(erase("--yes", person)).isEqualTo(2);
        assertThat(terminal.err()).contains(words);
    }

    @Test
    void nobody_is_erased_unasked() {
        assertThat(erase("person/koch")).isEqualTo(2);
        assertThat(terminal.err()).contains("add --yes");
        vp(terminal.store(), "report", "--year", "2018");
        assertThat(terminal.out()).contains("Dirk-Jan Koch");
    }

    @Test
    void a_history_moves_to_another_store_and_back() {
        Path file = folder.resolve("history.jsonl");
        Path copy = folder.resolve("copy.db");
        Path again = folder.resolve("again.jsonl");
        assertThat(vp(terminal.store(), "export", "-o", file.toString())).isZero();
        assertThat(vp(copy, "import", file.toString())).isZero();
        assertThat(terminal.out()).contains("their keys have yet to be copied");
        assertThat(vp(copy, "verify")).isEqualTo(1);
        assertThat(terminal.out()).contains("cannot be read, and no erasure of it is on record");
        assertThat(vp(copy, "export", "-o", again.toString())).isZero();
        assertThat(again).hasSameBinaryContentAs(file);
        assertThat(vp(copy, "import", file.toString())).isZero();
        assertThat(terminal.out()).contains(" 0 events added");
        assertThat(vp(copy, "import", folder.resolve("none").toString())).isEqualTo(2);
    }

    @Test
    void the_master_key_is_rotated() throws Exception {
        Path next = folder.resolve("next.key");
        assertThat(vp(terminal.store(), "keys", "rotate", "--new-master", next.toString()))
                .isZero();
        assertThat(vp(terminal.store(), "report", "--year", "2018")).isEqualTo(3);
        assertThat(terminal.err()).contains("name the file of the right master key");
        assertThat(vp(terminal.store(), "report", "--year", "2018", "--master-key", next.toString()))
                .isZero();
        assertThat(terminal.out()).contains("Dirk-Jan Koch");
        assertThat(vp(
                        terminal.store(),
                        "keys",
                        "rotate",
                        "--master-key",
                        next.toString(),
                        "--new-master",
                        next.toString()))
                .isEqualTo(2);
        assertThat(vp(terminal.store(), "keys")).isEqualTo(2);
        assertThat(terminal.err()).contains("see vp keys --help");
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
        byte[] before = Files.readAllBytes(terminal.store());
        for (String command : List.of(
                "report --year 2018",
                "report --year 2018 --published 1",
                "report --year 2018 --as-of 2018-12-31",
                "diff 2018@published:1 2018@now",
                "follow-up --year 2018 --on 2019-12-31",
                "coverage --year 2018",
                "trace cd-project",
                "why mm-host --year 2018",
                "list --place NG",
                "list --from 2018-04 --to 2018-04",
                "members --group PE/gt-pv --on 2018-12-01",
                "timeline --from 2018-04 --to 2018-04",
                "record " + contribution)) {
            assertThat(vp(terminal.store(), command.split(" "))).as(command).isEqualTo(3);
            assertThat(terminal.err())
                    .as(command)
                    .contains(
                            "position ", type + ", version " + version, words, "use the version of this library that");
            assertThat(terminal.out()).as(command).isEmpty();
        }
        assertThat(vp(terminal.store(), "verify")).isEqualTo(1);
        assertThat(terminal.out()).contains("BROKEN at position ", words);
        assertThat(Files.readAllBytes(terminal.store())).isEqualTo(before);
    }

    @Test
    void whoever_has_little_patience_is_told_soon_that_another_process_writes() throws SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + terminal.store());
                Statement sql = other.createStatement()) {
            sql.execute("begin immediate");

            assertThat(vp(
                            terminal.store(),
                            "import",
                            "--patience",
                            "1",
                            exported().toString()))
                    .isEqualTo(3);
            assertThat(terminal.err()).contains("another process is writing to it", "was not done within 1.0 seconds");
        }
    }

    private Path exported() {
        Path history = folder.resolve("history.jsonl");
        assertThat(vp(terminal.store(), "export", "-o", history.toString())).isZero();
        return history;
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "86401"})
    void nobody_waits_for_less_than_nothing_or_more_than_a_day(String seconds) {
        assertThat(vp(terminal.store(), "verify", "--patience=" + seconds)).isEqualTo(2);
        assertThat(terminal.err()).contains("nobody waits for " + seconds + " seconds; give seconds, up to a day");
    }
}
