package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.ReadOnly;

/** A store that may only be read, as on a disk that was put away, answers and is verified as any other. */
@SuppressWarnings("NullAway.Init")
class ReadOnlyStoreTest {
    private static final List<String> ERASE =
            List.of("erase", "--yes", "--by", "NL/legal", "--ground", "asked", "--authoriser", "head", "person/koch");
    private static final List<String> THAT_CHANGE = List.of("record", "import", "migrate", "erase", "keys");

    private static final String REGISTERED = """
            {"contribution":{"by":"NL/embassy-lima","written":"2020-02-02","evidence":"file 14","audience":"public"}}
            {"command":"register.RegisterPerson","subject":"person/new","name":"N. New"}
            """;

    @TempDir
    private Path folder;

    private Path beside;
    private Terminal terminal;
    private ReadOnly locked;

    @BeforeEach
    void lock() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        beside = Files.createDirectory(folder.resolve("beside"));
        terminal = Terminal.withExample(own);
        EveryCommand.withAFile(terminal.store());
        locked = locked(own, "copy");
    }

    private ReadOnly locked(Path own, String name) throws IOException {
        var copy = ReadOnly.copyOf(own, folder.resolve(name));
        assumeThat(copy).as("a folder can be locked").isPresent();
        return copy.get();
    }

    @AfterEach
    void unlock() throws IOException {
        locked.close();
    }

    static Stream<List<String>> questions() {
        return EveryCommand.with("--store").filter(call -> !THAT_CHANGE.contains(call.getFirst()));
    }

    private int vp(List<String> call, Path store) throws IOException {
        List<String> words = new ArrayList<>(call);
        words.addAll(List.of("--store", store.toString()));
        words.addAll(EveryCommand.into(freePlace(), call));
        return terminal.vp(words.toArray(String[]::new));
    }

    /** The same each time, with nothing there. */
    private Path freePlace() throws IOException {
        Path place = beside.resolve("output");
        if (Files.exists(place)) {
            Files.move(place, Files.createTempDirectory(beside, "before").resolve("output"));
        }
        return place;
    }

    private Map<String, Long> files() throws IOException {
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(locked.file(""))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.size(file));
            }
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("questions")
    void it_answers_as_one_that_may_be_written(List<String> call) throws IOException {
        Map<String, Long> before = files();
        int code = vp(call, terminal.store());
        String said = terminal.out();

        assertThat(vp(call, locked.file("record.db"))).as(terminal.err()).isEqualTo(code);

        assertThat(terminal.out()).isEqualTo(said);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void it_is_verified_whole() throws IOException {
        assertThat(vp(List.of("verify"), locked.file("record.db"))).isZero();
        assertThat(terminal.out()).endsWith("whole\n");
    }

    @Test
    void nothing_is_recorded_in_it_and_that_is_told() throws IOException {
        Path file = Files.writeString(beside.resolve("c.jsonl"), REGISTERED);

        assertThat(vp(List.of("record", file.toString()), locked.file("record.db")))
                .isEqualTo(3);
        assertThat(terminal.err()).contains("may not be written").hasLineCount(1);
        assertThat(vp(ERASE, locked.file("record.db"))).isEqualTo(3);
        assertThat(terminal.err()).contains("may not be written").hasLineCount(1);
    }

    /** A store as it lies there while somebody has it open, with all that was written to it in its -wal file alone. */
    private Path live() throws IOException {
        Path live = Files.createDirectory(folder.resolve("live"));
        Path taken = Files.createDirectory(folder.resolve("taken"));
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(live.resolve("record.db"));
                Stream<Path> files = Files.list(live)) {
            record.record(Files.writeString(beside.resolve("c.jsonl"), REGISTERED));
            for (Path file : files.toList()) {
                Files.copy(file, taken.resolve(file.getFileName()));
            }
        }
        return taken;
    }

    @Test
    void one_that_was_not_closed_is_read_with_what_was_written_last() throws IOException {
        try (ReadOnly taken = locked(live(), "whole")) {
            assertThat(vp(List.of("verify"), taken.file("record.db")))
                    .as(terminal.err())
                    .isZero();
            assertThat(terminal.out()).contains("chain: 1 events");
        }
    }

    @Test
    void one_that_was_not_closed_and_is_not_all_there_is_not_read_as_if_it_were() throws IOException {
        Path live = live();
        Files.delete(live.resolve("record.db-shm"));
        try (ReadOnly taken = locked(live, "half")) {
            assertThat(vp(List.of("verify"), taken.file("record.db"))).isEqualTo(3);
            assertThat(terminal.err())
                    .contains("it was not closed", "copy it with that file")
                    .hasLineCount(1);
        }
    }
}
