package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code vp suppose}: what recording would do; and what recording tells of a file that it refuses. */
class SupposeCommandTest {
    private static final String FROM =
            "{\"contribution\":{\"by\":\"NL/embassy-lima\",\"written\":\"2020-02-02\",\"for\":2019,\"evidence\":\"file"
                    + " 14\",\"audience\":\"public\"}}\n";
    private static final String HELD =
            "{\"command\":\"engagement.HoldEvent\",\"subject\":\"engagement/NL/PE\",\"kind\":\"roundtable\",\"entry\":{\"id\":\"pe-new\",\"text\":\"A"
                    + " roundtable was held in Cusco.\",\"when\":\"2019-04\"}}\n";
    private static final String UNREGISTERED =
            "{\"command\":\"engagement.ReachOut\",\"subject\":\"engagement/NL/PE\",\"entry\":{\"id\":\"pe-first\",\"text\":\"{nobody}"
                    + " came.\",\"when\":\"2019\",\"who\":[{\"party\":\"person:nobody\",\"as\":\"speaker\",\"role\":\"guest\"}]}}\n";
    private static final String FOLLOWING =
            "{\"command\":\"engagement.ReachOut\",\"subject\":\"engagement/NL/PE\",\"entry\":{\"id\":\"pe-then\",\"text\":\"They"
                    + " met again.\",\"when\":\"2019\",\"links\":[\"follows:pe-first\"]}}\n";
    private static final String TAKEN =
            "{\"command\":\"engagement.ReachOut\",\"subject\":\"engagement/NL/PE\",\"entry\":{\"id\":\"pe-aim\",\"text\":\"They"
                    + " met.\",\"when\":\"2019\"}}\n";

    @TempDir
    private Path folder;

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("tried.jsonl"), FROM + String.join("", lines));
    }

    @Test
    void what_would_be_recorded_is_told_with_the_reports_that_it_changes_and_not_a_byte_is_written()
            throws IOException {
        Terminal terminal = Terminal.withExample(folder);
        Path tried = file(HELD);
        Map<String, byte[]> before = contents();

        assertThat(terminal.ask("suppose", "--audience", "public", tried.toString()))
                .isIn(0, 1);

        assertThat(terminal.out())
                .contains("1 event would be recorded", "report/NL/2019/public", "**added** `pe-new`", "Cusco");
        assertThat(contents()).containsExactlyEntriesOf(before);
        assertThat(terminal.ask("trace", "pe-new")).isEqualTo(2);
    }

    @Test
    void all_refusals_are_told_at_once_those_apart_that_only_follow_and_the_events_behind_them() throws IOException {
        Terminal terminal = Terminal.withExample(folder);
        Path tried = file(UNREGISTERED, FOLLOWING, HELD, TAKEN);

        assertThat(terminal.ask("suppose", tried.toString())).isEqualTo(2);

        assertThat(terminal.out())
                .contains("3 refusals, 1 of them only because of others")
                .contains("tried.jsonl:2: rule 134")
                .containsPattern("tried.jsonl:3: rule 133[^\\n]*only because [^\\n]*tried.jsonl:2 is refused")
                .containsPattern(
                        "tried.jsonl:5: rule 132[^\\n]*because of [A-Za-z]+ of pe-aim \\(#[0-9]+, recorded [0-9-]+\\)");
    }

    /** Without its commission the report would have a past that cannot be, such as a draft of nothing. */
    @Test
    void causes_are_looked_for_in_pasts_that_could_never_be_without_a_fault() throws IOException {
        Terminal terminal = Terminal.withExample(folder);
        Path tried = file(
                "{\"command\":\"report.CommissionReport\",\"subject\":\"report/NL/2025/public\",\"kind\":\"update\",\"template\":\"nl-2018\",\"basis\":\"calendar-year\",\"lastFull\":2018}\n",
                "{\"command\":\"report.DraftReport\",\"subject\":\"report/NL/2025/public\"}\n",
                "{\"command\":\"report.SubmitReport\",\"subject\":\"report/NL/2025/public\"}\n");

        assertThat(terminal.ask("suppose", tried.toString())).isEqualTo(2);

        assertThat(terminal.out()).contains("1 refusal").containsPattern("tried.jsonl:4: rule 32");
    }

    @Test
    void an_office_of_which_there_is_one_needs_no_seat() throws IOException {
        Terminal terminal = Terminal.withExample(folder);
        Path tried = file(
                "{\"command\":\"workinggroup.NoteGroup\",\"subject\":\"workinggroup/PE/gt-new\",\"entry\":{\"id\":\"pe-group-new\",\"text\":\"There is a new group.\",\"when\":\"2019-03\"}}\n",
                "{\"command\":\"workinggroup.NameHost\",\"subject\":\"workinggroup/PE/gt-new\",\"organisation\":\"org:confiep\",\"entry\":{\"id\":\"pe-host-new\",\"text\":\"Confiep is the host.\",\"when\":\"2019-03\"}}\n",
                "{\"command\":\"workinggroup.FillOffice\",\"subject\":\"workinggroup/PE/gt-new\",\"office\":\"chair\",\"organisation\":\"org:confiep\",\"entry\":{\"id\":\"pe-chair-new\",\"text\":\"Confiep took the chair.\",\"when\":\"2019-04\"}}\n");

        assertThat(terminal.ask("suppose", tried.toString())).isIn(0, 1);

        assertThat(terminal.out()).contains("3 events would be recorded");
    }

    @Test
    void what_was_recorded_before_is_told_so() throws IOException {
        Terminal terminal = Terminal.withExample(folder);
        Path tried = file(HELD);
        terminal.ask("record", tried.toString());

        assertThat(terminal.ask("suppose", tried.toString())).isIn(0, 1);
        assertThat(terminal.out()).contains("it was recorded before, and nothing more would be");
    }

    @Test
    void where_there_is_no_store_none_is_made() throws IOException {
        Path tried = file(HELD);
        Path store = folder.resolve("none.db");
        Terminal terminal = Terminal.at(store);

        assertThat(terminal.ask("suppose", tried.toString())).isIn(0, 1);

        assertThat(terminal.out()).contains("1 event would be recorded");
        assertThat(terminal.err()).contains("there is no store");
        assertThat(contents()).containsOnlyKeys("tried.jsonl");
    }

    @Test
    void a_file_that_is_refused_tells_every_refusal_and_nothing_of_it_is_recorded() throws IOException {
        Terminal terminal = Terminal.withExample(folder);
        Path tried = file(UNREGISTERED, FOLLOWING, HELD, TAKEN);

        assertThat(terminal.ask("record", tried.toString())).isEqualTo(2);

        assertThat(terminal.err().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("vp: ").contains("tried.jsonl:2: rule 134"),
                        other -> assertThat(other).contains("tried.jsonl:5: rule 132"),
                        closing -> assertThat(closing).contains("nothing of it was recorded"));
        assertThat(terminal.ask("trace", "pe-new")).isEqualTo(2);
    }

    @Test
    void every_line_that_cannot_be_read_is_told_by_its_place() throws IOException {
        Terminal terminal = Terminal.withExample(folder);
        Path tried = file(
                "{\"command\":\n",
                HELD.replace("2019-04", "2019-13"),
                HELD,
                "{\"contribution\":{\"by\":\"nobody\"}}\n",
                HELD.replace("HoldEvent", "HoldEvnt"),
                FROM,
                HELD.replace("HoldEvent", "HoldEvnt"));

        assertThat(terminal.ask("record", tried.toString())).isEqualTo(2);

        assertThat(terminal.err())
                .contains("tried.jsonl:2:", "tried.jsonl:3:", "tried.jsonl:5:", "tried.jsonl:8:")
                .contains("1 line was not looked at")
                .doesNotContain("tried.jsonl:4:", "tried.jsonl:6:");
    }

    private Map<String, byte[]> contents() throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }
}
