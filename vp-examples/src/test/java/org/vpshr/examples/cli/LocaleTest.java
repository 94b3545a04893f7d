package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
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

    @TempDir
    private Path notes;

    private Path working;
    private VpProcess vp;

    @BeforeEach
    void a_working_directory_with_other_signs() throws IOException {
        try {
            working = Files.createDirectory(folder.resolve("café"));
        } catch (InvalidPathException e) {
            assumeThat(e).as("the tests themselves run in a UTF-8 locale").isNull();
        }
        Files.writeString(working.resolve("c.jsonl"), CONTRIBUTION);
        vp = new VpProcess(working, notes);
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"record c.jsonl", "record --store own.db c.jsonl", "report --year 2018 --example netherlands"})
    void no_store_is_made_somewhere_else(String command) throws Exception {
        assertThat(vp.underLocale("C").run(command.split(" "))).isEqualTo(2);

        assertThat(vp.err()).contains("LC_ALL=C.UTF-8").hasLineCount(1);
        assertThat(beside()).containsExactly("café");
        assertThat(vp.underLocale("C.UTF-8").run(command.split(" ")))
                .as(vp.err())
                .isZero();
    }

    @Test
    void no_document_is_written_somewhere_else() throws Exception {
        assertThat(vp.underLocale("C").run("form", "engagement.HoldEvent", "-o", "table.csv"))
                .isEqualTo(2);

        assertThat(vp.err()).contains("table.csv", "LC_ALL=C.UTF-8").hasLineCount(1);
        assertThat(beside()).containsExactly("café");
    }

    @Test
    void a_whole_path_leads_where_it_says() throws Exception {
        String table = folder.resolve("table.csv").toString();

        assertThat(vp.underLocale("C").run("form", "engagement.HoldEvent", "-o", table))
                .as(vp.err())
                .isZero();

        assertThat(Path.of(table)).isNotEmptyFile();
    }
}
