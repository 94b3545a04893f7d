package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.given.OwnerAlone;
import org.vpshr.application.given.PostgresServer;

/** The command with a store in PostgreSQL. */
@Tag("long")
class PostgresStoreTest {
    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** The command cannot be told a role but by the environment; without one it is that of the operating system's user. */
    @BeforeAll
    static void a_role_for_who_runs_this() {
        PostgresServer.get().letInWhoRunsThis();
    }

    private int vp(String... words) {
        return Vp.run(new PrintWriter(out), new PrintWriter(err), words);
    }

    @Test
    void a_report_is_the_same_from_every_store() throws IOException {
        String master = OwnerAlone.masterKey(directory.resolve("master")).toString();
        List<String> postgres = List.of(
                "--store", PostgresServer.get().freshSchema().url(),
                "--keys", PostgresServer.get().freshSchema().url(),
                "--master-key", master);
        List<String> file = List.of("--store", directory.resolve("record.db").toString());

        assertThat(vp(words(List.of("migrate"), postgres))).as(err.toString()).isZero();
        assertThat(out.toString()).contains(": ready");

        assertThat(report(postgres)).isEqualTo(report(file)).contains("Voluntary Principles");
    }

    private String report(List<String> where) {
        out.getBuffer().setLength(0);
        assertThat(vp(words(List.of("report", "--year", "2018", "--example", "netherlands"), where)))
                .as(err.toString())
                .isZero();
        return out.toString();
    }

    @Test
    void what_the_guide_says_can_be_done() throws IOException {
        PostgresServer server = PostgresServer.get();
        Path master = OwnerAlone.masterKey(directory.resolve("master.key"));
        String guide = Files.readString(Path.of("../vp-application/docs/postgresql.md"));

        server.run(samples(guide, "sql").getFirst());
        for (String line : samples(guide, "sh").stream().flatMap(String::lines).toList()) {
            if (line.startsWith("vp-examples/bin/vp ")) {
                String here = line.replace("db.example/vp", "localhost:" + server.port() + "/postgres")
                        .replace("'", "");
                List<String> words = new ArrayList<>(List.of(here.split(" ")));
                if (!words.contains("--keys")) {
                    words.addAll(List.of("--keys", server.store("keys", "").url(), "--master-key", master.toString()));
                }
                assertThat(vp(words.subList(1, words.size()).toArray(String[]::new)))
                        .as(line + err)
                        .isZero();
            }
        }
        assertThat(out.toString()).contains("Voluntary Principles");
    }

    private static List<String> samples(String guide, String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(guide)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String[] words(List<String> first, List<String> then) {
        List<String> all = new ArrayList<>(first);
        all.addAll(then);
        return all.toArray(String[]::new);
    }

    @Test
    void a_password_on_the_command_line_is_refused_and_not_repeated() {
        assertThat(vp("report", "--year", "2018", "--store", "jdbc:postgresql://db.example/vp?password=s3cret"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("VP_DB_PASSWORD").doesNotContain("s3cret");
    }

    @Test
    void a_server_that_is_not_there_is_a_store_that_cannot_be_used() {
        assertThat(vp("report", "--year", "2018", "--store", "jdbc:postgresql://localhost:1/vp"))
                .isEqualTo(3);
        assertThat(err.toString()).contains("cannot be reached");
    }
}
