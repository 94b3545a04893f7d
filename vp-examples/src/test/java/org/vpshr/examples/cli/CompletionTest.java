package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script that completes what is typed, in real shells. */
class CompletionTest {
    @TempDir
    private Path folder;

    private Path script;

    @BeforeEach
    void write() {
        script = folder.resolve("vp.completion");
        Terminal terminal = Terminal.at(folder.resolve("none.db"));
        assertThat(terminal.vp("completion", "-o", script.toString()))
                .as(terminal.err())
                .isZero();
    }

    /** What a shell says to the lines, after the script was read. */
    private String said(List<String> shell, String... lines) throws IOException, InterruptedException {
        List<String> call = new ArrayList<>(shell);
        call.addAll(List.of("-c", String.join("\n", lines), "vp", script.toString()));
        Process process = new ProcessBuilder(call)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** What bash offers for the last word. */
    private List<String> completed(String words) throws IOException, InterruptedException {
        return said(
                        List.of("bash", "--norc", "-e"),
                        "source \"$1\"",
                        "COMP_WORDS=(" + words + ")",
                        "COMP_CWORD=$((${#COMP_WORDS[@]} - 1))",
                        "COMP_LINE=\"${COMP_WORDS[*]}\"",
                        "COMP_POINT=${#COMP_LINE}",
                        "$(complete -p vp | sed 's/.*-F \\([^ ]*\\).*/\\1/') vp || true",
                        "printf '%s\\n' \"${COMPREPLY[@]}\"")
                .lines()
                .map(String::strip)
                .toList();
    }

    @Test
    void every_command_is_offered() throws Exception {
        List<String> commands = Vp.lineFor().getSubcommands().entrySet().stream()
                .filter(command ->
                        !command.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .toList();

        assertThat(completed("vp ''")).containsAll(commands).doesNotContain("template");
    }

    @ParameterizedTest
    @CsvSource({
        "vp rep, report",
        "vp report --for, --format",
        "vp report --format '', md",
        "vp report --format '', html",
        "vp report --audience p, plenary",
        "vp keys ro, rotate",
        "vp keys rotate --new, --new-master",
        "vp record --qu, --quiet",
        "vp record con, contribution.jsonl"
    })
    void what_was_begun_is_completed(String words, String offered) throws Exception {
        Files.createFile(folder.resolve("contribution.jsonl"));

        assertThat(completed(words)).contains(offered);
    }

    @Test
    void zsh_completes_by_the_same_script() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/zsh")), "there is no zsh here");

        assertThat(said(
                        List.of("/usr/bin/zsh", "-f"),
                        "autoload -U +X compinit && compinit -u -d " + folder.resolve("dump"),
                        "source \"$1\"",
                        "COMP_WORDS=(vp rep)",
                        "COMP_CWORD=1",
                        "print -r -- \"${_comps[vp]}\"",
                        "functions _complete_vp > /dev/null && print defined"))
                .contains("_bash_complete", "_complete_vp", "defined");
    }
}
