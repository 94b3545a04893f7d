package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.PostgresServer;

/** Who only asks makes nothing: a name that was mistyped is told, and no store, no keys and no folder come of it. */
class MistypedNameTest {
    private static final List<String> THAT_RECORD = List.of("record", "import", "migrate");

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.withExample(folder);
    }

    static Stream<List<String>> questions() {
        return EveryCommand.with("--store").filter(call -> !THAT_RECORD.contains(call.getFirst()));
    }

    private int vp(List<String> call, String... more) {
        List<String> words = new ArrayList<>();
        call.forEach(word -> words.add(
                word.matches("\\w+\\.(master|key|jsonl)") ? folder.resolve(word).toString() : word));
        words.addAll(List.of(more));
        words.addAll(EveryCommand.into(folder.resolve("output"), call));
        return terminal.vp(words.toArray(String[]::new));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_store_that_is_not_there_is_not_made(List<String> call) throws IOException {
        List<Path> before = files();

        for (String mistyped : List.of("recrod.db", "flder/record.db")) {
            assertThat(vp(call, "--store", folder.resolve(mistyped).toString())).isEqualTo(2);
            assertThat(terminal.err())
                    .startsWith("vp: there is no store ")
                    .contains(mistyped, "vp record makes a new one")
                    .hasLineCount(1);
        }

        assertThat(files()).isEqualTo(before);
    }

    static Stream<List<String>> offeringAnExample() {
        return EveryCommand.with("--example");
    }

    @ParameterizedTest
    @MethodSource("offeringAnExample")
    void a_store_is_filled_with_the_example_that_is_asked_for_or_the_asking_is_refused(List<String> call) {
        Path filled = folder.resolve("filled.db");

        int code = vp(call, "--store", filled.toString(), "--example", "united-kingdom");

        if (code == 2 && terminal.err().contains("leave --example out")) {
            assertThat(filled).doesNotExist();
        } else {
            Path rotated = folder.resolve("next.master");
            Options options = Options.of(filled);
            try (VoluntaryPrinciples record =
                    VoluntaryPrinciples.open(Files.exists(rotated) ? options.withMasterKey(rotated) : options)) {
                assertThat(record.head().position()).isGreaterThan(20);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void keys_that_are_not_there_are_not_made(List<String> call) throws IOException {
        List<Path> before = files();

        assertThat(vp(
                        call,
                        "--store",
                        terminal.store().toString(),
                        "--keys",
                        folder.resolve("recrod.keys").toString()))
                .isEqualTo(3);
        assertThat(terminal.err())
                .contains("recrod.keys: the keys of the names are not there")
                .hasLineCount(1);

        assertThat(files()).isEqualTo(before);
    }

    /** Who makes it again has none. */
    static Stream<List<String>> questionsByTheMasterKey() {
        return questions().filter(call -> !call.contains("recover"));
    }

    @ParameterizedTest
    @MethodSource("questionsByTheMasterKey")
    void a_master_key_that_is_not_there_is_not_made(List<String> call) throws IOException {
        List<Path> before = files();

        assertThat(vp(
                        call,
                        "--store",
                        terminal.store().toString(),
                        "--master-key",
                        folder.resolve("mastre").toString()))
                .isEqualTo(3);
        assertThat(terminal.err()).contains("mastre: the master key").hasLineCount(1);

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void where_no_store_is_named_and_none_is_there_an_example_is_offered(@TempDir Path empty) throws Exception {
        VpProcess vp = new VpProcess(empty, folder);

        assertThat(vp.run("report", "--year", "2018")).isEqualTo(2);

        assertThat(vp.err())
                .contains("there is no store .vp/record.db yet", "--example netherlands")
                .hasLineCount(1);
        assertThat(empty).isEmptyDirectory();
        assertThat(vp.run("report", "--year", "2018", "--example", "netherlands"))
                .as(vp.err())
                .isZero();
        assertThat(vp.run("report", "--year", "2018")).isZero();
    }

    @Test
    void keys_that_were_lost_are_not_made_anew() throws IOException {
        for (String lost : List.of("record.db.keys", "record.db.master")) {
            Files.move(folder.resolve(lost), folder.resolve("kept"));

            assertThat(terminal.ask("report", "--year", "2018")).isEqualTo(3);

            assertThat(folder.resolve(lost)).doesNotExist();
            Files.move(folder.resolve("kept"), folder.resolve(lost));
        }
        assertThat(terminal.ask("report", "--year", "2018")).isZero();
    }

    @Test
    void a_link_to_a_store_leads_to_its_keys() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("here.db"), terminal.store());

        assertThat(terminal.vp("report", "--year", "2018", "--store", link.toString()))
                .isZero();

        assertThat(terminal.out()).contains("Dirk-Jan Koch");
        try (Stream<Path> beside = Files.list(elsewhere)) {
            assertThat(beside).allMatch(file -> file.getFileName().toString().startsWith("here.db"));
        }
    }

    @Test
    void an_example_that_is_asked_for_is_put_into_a_new_store_in_a_new_folder() {
        Path store = folder.resolve("new/folder/record.db");

        assertThat(terminal.vp("report", "--year", "2018", "--store", store.toString(), "--example", "netherlands"))
                .as(terminal.err())
                .isZero();
        assertThat(store).exists();
    }

    /** Whoever runs the command might make the tables, and does not. */
    @Test
    void tables_that_are_not_there_are_not_made() {
        PostgresServer server = PostgresServer.get();
        server.letInWhoRunsThis();
        String url = server.freshSchema().url();
        String keys = folder.resolve("record.db.keys").toString();
        String master = folder.resolve("record.db.master").toString();

        assertThat(terminal.vp("verify", "--store", url, "--keys", keys, "--master-key", master))
                .isEqualTo(3);
        assertThat(terminal.err()).contains("there is no record").hasLineCount(1);
        assertThat(terminal.vp("verify", "--store", url, "--keys", keys, "--master-key", master))
                .isEqualTo(3);

        assertThat(terminal.vp("migrate", "--store", url)).isZero();
        assertThat(terminal.vp("verify", "--store", url, "--keys", keys, "--master-key", master))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("is empty");
    }
}
