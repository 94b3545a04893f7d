package org.vpshr.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.PostgresServer;
import org.vpshr.examples.cli.Vp;
import org.vpshr.examples.netherlands.Example;

/** Every command of the page for operators, one after the other, does what the page says. */
@Tag("long")
class OperationsTest {
    private static final Path PAGE = Objects.requireNonNull(
                    Path.of("").toAbsolutePath().getParent())
            .resolve("vp-application/docs/operations.md");
    private static final Pattern FILE = Pattern.compile("[a-z.]+\\.(db|jsonl|keys|master|key)");

    /** Of a line for a shell: what stands in quotes is one. */
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");

    @TempDir
    private Path folder;

    private String head = "";
    private String database = "";

    @BeforeEach
    void a_store() {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(Example.copy(folder))) {
            head = record.head().hash();
        }
        PostgresServer.get().letInWhoRunsThis();
        database = PostgresServer.get().freshSchema().url();
    }

    private static List<String> commands() throws IOException {
        return Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .flatMap(match -> match.group(1).lines())
                .toList();
    }

    @Test
    void its_commands_run_in_their_order() throws IOException {
        List<String> commands = commands();
        assertThat(commands).hasSizeGreaterThan(8);
        for (String command : commands) {
            List<String> words = new ArrayList<>(WORD.matcher(command)
                    .results()
                    .map(OperationsTest::unquoted)
                    .toList());
            words.replaceAll(this::inFolder);
            String program = words.removeFirst();
            switch (program) {
                case "cp" -> Files.copy(Path.of(words.get(0)), Path.of(words.get(1)));
                case "vp" -> run(command, words);
                default -> throw new AssertionError("what is " + command + "?");
            }
        }
        assertThat(folder.resolve("back.jsonl")).hasSameBinaryContentAs(folder.resolve("history.jsonl"));
    }

    private static String unquoted(MatchResult word) {
        return word.group(1) == null ? word.group() : word.group(1);
    }

    private String inFolder(String word) {
        if (word.equals("HASH")) {
            return head;
        }
        if (word.startsWith("jdbc:postgresql:")) {
            return database;
        }
        return FILE.matcher(word).matches() ? folder.resolve(word).toString() : word;
    }

    private static void run(String command, List<String> words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Vp.run(new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));
        assertThat(err.toString()).as(command).isEmpty();
        assertThat(code).as(command + "\n" + out).isZero();
        assertThat(out.toString()).as(command).isNotBlank().doesNotContain("names cannot be read here");
    }
}
