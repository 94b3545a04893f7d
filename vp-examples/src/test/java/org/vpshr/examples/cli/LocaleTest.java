package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Java without a UTF-8 locale takes a working directory with other signs for another one, and nothing is made there. */
@SuppressWarnings("NullAway.Init")
class LocaleTest {
    private static final String CONTRIBUTION = """
            {"contribution":{"by":"NL/embassy-lima","written":"2020-02-02","evidence":"file 14","audience":"public"}}
            {"command":"register.RegisterPerson","subject":"person/new","name":"N. New"}
            """;

    @TempDir
    private Path folder;

    private Path working;

    @BeforeEach
    void a_working_directory_with_other_signs() throws IOException {
        try {
            working = Files.createDirectory(folder.resolve("café"));
        } catch (InvalidPathException e) {
            assumeThat(e).as("the tests themselves run in a UTF-8 locale").isNull();
        }
        Files.writeString(working.resolve("c.jsonl"), CONTRIBUTION);
    }

    private int vp(String locale, String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Vp.class.getName()));
        line.addAll(List.of(words));
        ProcessBuilder process = new ProcessBuilder(line)
                .directory(working.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("said").toFile());
        process.environment().put("LC_ALL", locale);
        Process started = process.start();
        assertThat(started.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return started.exitValue();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"record c.jsonl", "record --store own.db c.jsonl", "report --year 2018 --example netherlands"})
    void no_store_is_made_somewhere_else(String command) throws Exception {
        assertThat(vp("C", command.split(" "))).isEqualTo(2);

        assertThat(said()).contains("LC_ALL=C.UTF-8").hasLineCount(1);
        assertThat(beside()).containsExactly("café", "said");
        assertThat(vp("C.UTF-8", command.split(" "))).as(said()).isZero();
    }

    @Test
    void no_document_is_written_somewhere_else() throws Exception {
        assertThat(vp("C", "form", "engagement.HoldEvent", "-o", "table.csv")).isEqualTo(2);

        assertThat(said()).contains("table.csv", "LC_ALL=C.UTF-8").hasLineCount(1);
        assertThat(beside()).containsExactly("café", "said");
    }

    @Test
    void a_whole_path_leads_where_it_says() throws Exception {
        String table = folder.resolve("table.csv").toString();

        assertThat(vp("C", "form", "engagement.HoldEvent", "-o", table)).as(said()).isZero();

        assertThat(Path.of(table)).isNotEmptyFile();
    }
}
