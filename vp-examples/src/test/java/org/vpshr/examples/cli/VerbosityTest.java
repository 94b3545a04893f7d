package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What is told beside the answer: nothing, how far a long work has come, or all of it. */
class VerbosityTest {
    /** More than a second of work. */
    private static final int LONG = 3000;

    @TempDir
    private Path folder;

    @Test
    void every_command_is_quiet_or_verbose_where_that_is_wanted() {
        assertThat(leaves(Vp.lineFor())).allSatisfy(command -> {
            assertThat(command.getCommandSpec().findOption("--quiet")).isNotNull();
            assertThat(command.getCommandSpec().findOption("--verbose")).isNotNull();
        });
    }

    private static List<CommandLine> leaves(CommandLine line) {
        return line.getSubcommands().isEmpty()
                ? List.of(line)
                : line.getSubcommands().values().stream()
                        .flatMap(sub -> leaves(sub).stream())
                        .toList();
    }

    @Test
    void who_wants_to_know_is_told_what_was_done() {
        Terminal terminal = Terminal.withExample(folder);

        assertThat(terminal.ask("verify", "--verbose")).isZero();

        assertThat(terminal.err()).contains("vp: verified: ", "vp: it took ");
    }

    @Test
    void nobody_else_is() {
        Terminal terminal = Terminal.withExample(folder);

        assertThat(terminal.ask("report", "--year", "2018")).isZero();

        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void who_wants_to_know_nothing_is_told_what_went_wrong_all_the_same() {
        Terminal terminal = Terminal.withExample(folder);

        assertThat(terminal.ask("record", "--quiet", "no-such-file.jsonl")).isEqualTo(2);

        assertThat(terminal.err()).startsWith("vp: no-such-file.jsonl");
    }

    @Test
    void a_remark_is_left_out_where_that_is_wanted() throws IOException {
        Path lines = lines(1);
        Terminal terminal = Terminal.at(folder.resolve("none.db"));

        terminal.ask("suppose", lines.toString());
        assertThat(terminal.err()).contains("there is no store");

        terminal.ask("suppose", "--quiet", lines.toString());
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void both_at_once_are_none() {
        Terminal terminal = Terminal.withExample(folder);

        assertThat(terminal.ask("list", "--quiet", "--verbose")).isEqualTo(2);

        assertThat(terminal.err()).contains("leave one out");
    }

    private Path lines(int many) throws IOException {
        String lines = IntStream.range(0, many)
                .mapToObj(i ->
                        ("{\"command\":\"engagement.HoldEvent\",\"subject\":\"engagement/NL/PE\",\"kind\":\"roundtable\","
                                        + "\"entry\":{\"id\":\"pe-%d\",\"text\":\"A roundtable was held.\",\"when\":\"2025-04\",\"where\":[\"PE\"]}}\n")
                                .formatted(i))
                .collect(Collectors.joining());
        return Files.writeString(
                folder.resolve("many.jsonl"),
                "{\"contribution\":{\"by\":\"NL/embassy-lima\",\"written\":\"2026-02-02\",\"evidence\":\"embassy file 14\",\"audience\":\"public\"}}\n"
                        + lines);
    }

    /** What a pseudo terminal shows of it, on which {@code bin/vp} finds standard error. */
    private String shown(String... words) throws IOException, InterruptedException {
        Path run = folder.resolve("run");
        Files.writeString(
                run,
                "#!/bin/sh\nNO_COLOR=1 exec '%s' -XX:TieredStopAtLevel=1 -Dvp.terminal=80 --enable-native-access=ALL-UNNAMED -cp '%s' %s --store '%s' --state '%s' %s\n"
                        .formatted(
                                Path.of(System.getProperty("java.home"), "bin", "java"),
                                System.getProperty("java.class.path"),
                                Vp.class.getName() + " " + words[0],
                                folder.resolve("record.db"),
                                folder.resolve("state"),
                                String.join(" ", List.of(words).subList(1, words.length))));
        Files.setPosixFilePermissions(run, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_EXECUTE));
        Path screen = folder.resolve("screen");
        ProcessBuilder script = new ProcessBuilder("script", "-qec", run.toString(), "/dev/null")
                .redirectErrorStream(true)
                .redirectOutput(screen.toFile());
        script.environment().remove("CI");
        script.environment().put("TERM", "xterm");
        Process process = script.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readString(screen);
    }

    @Test
    void a_terminal_shows_how_far_long_work_has_come_and_then_the_answer_alone() throws Exception {
        String shown = shown("record", lines(LONG).toString());

        assertThat(shown)
                .containsPattern("\rvp: commands recorded: [0-9,]+ of 3,000, [0-9]+ %, [0-9,]+ a second, [0-9]+ s left")
                .doesNotContain("\u001b")
                .containsPattern("\r *\r\\S*many.jsonl: 3000 events recorded");
    }

    @Test
    void who_wants_to_know_nothing_sees_no_progress() throws Exception {
        assertThat(shown("record", "--quiet", lines(LONG).toString()))
                .doesNotContain("a second")
                .contains("3000 events recorded");
    }
}
