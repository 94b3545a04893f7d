package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.Lines;
import org.vpshr.domain.party.Country;

/** Every command, told that its store, or its keys, are in a file that is something else: refused, and not a byte of it changes. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ForeignFilesTest {
    private static final List<String> FOREIGN = List.of(
            "letters.db",
            "letters-wal.db",
            "letters-unfinished.db",
            "letters-marked.db",
            "record.db.checkpoint",
            "record.db.master",
            "letter.txt",
            "short.db",
            "empty.db");

    private Path folder;
    private Terminal terminal;

    @BeforeAll
    void files_of_others(@TempDir Path fresh) throws IOException, SQLException {
        folder = fresh;
        terminal = Terminal.withExample(folder);
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(terminal.store())) {
            record.reports().of(new Country("NL"), 2018).now();
            record.upkeep().exportTo(folder.resolve("history.jsonl"));
        }
        letters("letters.db", "pragma journal_mode = delete");
        letters("letters-wal.db", "pragma journal_mode = wal");
        letters("letters-marked.db", "pragma application_id = 1234");
        unfinished();
        Files.writeString(folder.resolve("letter.txt"), "Dear all, this is a letter.\n".repeat(100));
        Files.writeString(folder.resolve("short.db"), "SQLite format 3\0");
        Files.createFile(folder.resolve("empty.db"));
        Files.writeString(
                folder.resolve("contribution.jsonl"),
                Lines.OPENING + "\n" + Lines.registerPerson("new", "N. New") + "\n");
    }

    private Connection letters(Path file, String mark) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement sql = connection.createStatement()) {
            sql.execute(mark);
            sql.execute("create table letters (text text)");
            sql.execute("insert into letters values ('Dear all')");
        }
        return connection;
    }

    private void letters(String name, String mark) throws SQLException {
        letters(folder.resolve(name), mark).close();
    }

    /** It was not closed: what was written last is in the file beside it alone. */
    private void unfinished() throws IOException, SQLException {
        Path open = folder.resolve("open.db");
        try (Connection connection = letters(open, "pragma journal_mode = wal")) {
            assertThat(connection.isClosed()).isFalse();
            Files.copy(open, folder.resolve("letters-unfinished.db"));
            Files.copy(folder.resolve("open.db-wal"), folder.resolve("letters-unfinished.db-wal"));
        }
    }

    static Stream<List<String>> commands() {
        return EveryCommand.with("--store");
    }

    private List<String> words(List<String> call, String store, String keys) {
        List<String> words = new ArrayList<>();
        call.forEach(word -> words.add(
                word.matches("\\w+\\.(master|key|jsonl)") ? folder.resolve(word).toString() : word));
        words.addAll(List.of("--store", folder.resolve(store).toString()));
        words.addAll(List.of("--keys", folder.resolve(keys).toString()));
        words.addAll(List.of("--master-key", folder.resolve("record.db.master").toString()));
        words.addAll(EveryCommand.into(folder.resolve("output"), call));
        return words;
    }

    private void assertRefused(List<String> words) throws IOException {
        Map<String, String> before = Bytes.of(folder);

        assertThat(terminal.vp(words.toArray(String[]::new)))
                .as(String.join(" ", words) + ": " + terminal.err())
                .isEqualTo(3);

        assertThat(terminal.err()).startsWith("vp: ").hasLineCount(1);
        assertThat(Bytes.of(folder)).as(String.join(" ", words)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void it_is_refused_and_left_as_it_is(List<String> call) throws IOException {
        for (String foreign : FOREIGN) {
            assertRefused(words(call, "record.db", foreign));
            if (!call.contains("recover")) { // which looks at the keys alone
                assertRefused(words(call, foreign, "record.db.keys"));
            }
        }
        assertRefused(words(call, "record.db", "./record.db"));
        if (!call.contains("recover")) {
            assertRefused(words(call, "record.db.keys", "record.db.keys"));
        }
        System.out.printf("vp %s: %d files as store and keys, all as they were%n", call.getFirst(), FOREIGN.size());
    }
}
