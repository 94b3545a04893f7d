package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.VoluntaryPrinciples;

/** The command as a shell runs it, with something behind its standard output: a full disk, a pipe, a file. */
@Timeout(120)
class StandardOutputTest {
    private static final Path SHELL = Path.of("/bin/bash");

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        assumeThat(SHELL).exists();
        terminal = Terminal.withExample(folder);
    }

    /** The exit code of the command, where the rest of the line is what a shell makes of it: {@code > /dev/full}. */
    private int shell(String command, String rest) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(1, List.of("--store", terminal.store().toString()));
        List<String> line = new ArrayList<>(List.of(
                SHELL.toString(),
                "-c",
                "vp() { \"$@\" 2> said; echo $? > code; }; vp \"$@\" " + rest,
                "-",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Vp.class.getName()));
        line.addAll(words);
        Process process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        for (int tries = 0; !Files.exists(folder.resolve("code")) && tries < 100; tries++) {
            Thread.sleep(50);
        }
        return Integer.parseInt(Files.readString(folder.resolve("code")).strip());
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report --year 2018",
                "report --year 2018 -o -",
                "report --year 2018 -o /dev/stdout",
                "export -o -",
                "export -o /dev/stdout",
                "members --group PE/gt-pv --on 2018-12-01",
                "verify"
            })
    void a_full_disk_is_told_in_one_line_and_by_its_own_exit_code(String command) throws Exception {
        Path full = Path.of("/dev/full");
        assumeThat(Files.exists(full)).isTrue();

        assertThat(shell(command, "> /dev/full")).as(said()).isEqualTo(4);

        assertThat(said()).startsWith("vp: ").hasLineCount(1);
        assertThat(Files.isRegularFile(full)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"export -o -", "export -o /dev/stdout", "report --year 2018 --format json -o /dev/stdout"})
    void a_reader_that_goes_away_is_told_in_one_line_and_by_its_own_exit_code(String command) throws Exception {
        assertThat(shell(command, "| head -c 1")).as(said()).isEqualTo(4);

        assertThat(said()).startsWith("vp: ").hasLineCount(1);
    }

    @Test
    void what_stands_in_a_file_behind_it_already_stays_there() throws Exception {
        Path log = Files.writeString(folder.resolve("log"), "before\n");

        assertThat(shell("report --year 2018 -o /dev/stdout", ">> log"))
                .as(said())
                .isZero();

        assertThat(shell("report --year 2018", "> alone")).isZero();
        assertThat(log).hasContent("before\n" + Files.readString(folder.resolve("alone")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"})
    void an_export_through_it_is_whole_and_its_receipt_is_elsewhere(String name) throws Exception {
        assumeThat(name.equals("-") || Files.exists(Path.of(name))).isTrue();

        assertThat(shell("export -o " + name, "> history.jsonl")).as(said()).isZero();

        assertThat(shell("export -o whole.jsonl", "> receipt")).isZero();
        assertThat(folder.resolve("history.jsonl")).hasSameBinaryContentAs(folder.resolve("whole.jsonl"));
        assertThat(folder.resolve("receipt")).content().startsWith("whole.jsonl: ");
    }

    @Test
    void a_pipe_that_another_program_waits_on_gets_all_of_it() throws Exception {
        assertThat(shell("export -o /dev/stdout", "| cat > piped.jsonl"))
                .as(said())
                .isZero();
        assertThat(shell("export -o /dev/fd/7", "7> numbered.jsonl")).as(said()).isZero();
        terminal.ask("export", "-o", folder.resolve("whole.jsonl").toString());

        assertThat(folder.resolve("piped.jsonl")).hasSameBinaryContentAs(folder.resolve("whole.jsonl"));
        assertThat(folder.resolve("numbered.jsonl")).hasSameBinaryContentAs(folder.resolve("whole.jsonl"));
        try (VoluntaryPrinciples copy = VoluntaryPrinciples.open(folder.resolve("copy.db"))) {
            assertThat(copy.upkeep().importFrom(folder.resolve("piped.jsonl")).added())
                    .isPositive();
        }
    }
}
