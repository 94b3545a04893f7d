package org.vpshr.application.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConfig.JournalMode;
import org.vpshr.application.database.session.StoreKind;
import org.vpshr.application.failure.StoreUnavailable;

/** Of those who open a new database together one makes it, whole, and all use that one. */
@Timeout(60)
class FirstDatabaseTest {
    private static final List<String> TABLES = List.of(
            "create table note (text text primary key) strict", "pragma application_id = 7", "pragma user_version = 1");

    @TempDir
    Path folder;

    private Path book() {
        return folder.resolve("notes.db");
    }

    private static StoreKind notes(List<String> tables, JournalMode journal) {
        return new StoreKind("a book of notes", 7, 1, tables, journal);
    }

    private Database open(StoreKind kind) {
        return Database.open(book(), kind, Duration.ofSeconds(5));
    }

    private static void write(Database database, String note) {
        database.atomically(session -> {
            session.run("insert into note values ('" + note + "')");
            return note;
        });
    }

    private long notes(StoreKind kind) {
        try (Database database = open(kind)) {
            return database.with(session -> session.number("select count(*) from note"));
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Whoever makes tables of it has looked, and waits before he makes them. */
    private static List<String> halting(CountDownLatch hasLooked, CountDownLatch mayGoOn) {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                hasLooked.countDown();
                try {
                    mayGoOn.await();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
                return TABLES.get(index);
            }

            @Override
            public int size() {
                return TABLES.size();
            }
        };
    }

    @ParameterizedTest
    @EnumSource(names = {"WAL", "DELETE"})
    void who_is_stopped_between_looking_and_making_takes_the_one_of_who_was_faster(JournalMode journal)
            throws Exception {
        CountDownLatch hasLooked = new CountDownLatch(1);
        CountDownLatch mayGoOn = new CountDownLatch(1);
        StoreKind kind = notes(TABLES, journal);
        try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
            Future<?> slower = pool.submit(() -> {
                try (Database database = open(notes(halting(hasLooked, mayGoOn), journal))) {
                    write(database, "slower");
                }
            });
            hasLooked.await();
            assertThat(book()).doesNotExist();
            try (Database database = open(kind)) {
                write(database, "faster");
            }
            mayGoOn.countDown();
            slower.get();
        }
        assertThat(notes(kind)).isEqualTo(2);
        assertThat(names()).containsExactly("notes.db");
    }

    @Test
    void what_cannot_be_made_whole_is_not_there_at_all() throws IOException {
        StoreKind bad = notes(List.of(TABLES.getFirst(), "create nothing"), JournalMode.WAL);

        assertThatThrownBy(() -> open(bad)).isInstanceOf(StoreUnavailable.class).hasMessageStartingWith(book() + ": ");

        assertThat(names()).isEmpty();
    }

    @Test
    void an_empty_file_is_left_alone_for_nobody_knows_whose_it_is() throws IOException {
        Files.createFile(book());

        assertThatThrownBy(() -> open(notes(TABLES, JournalMode.WAL)))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContainingAll("it is there and empty", "delete it");

        assertThat(book()).isEmptyFile();
    }

    /** It would be taken for a part of the new one. */
    @ParameterizedTest
    @ValueSource(strings = {"-wal", "-journal"})
    void what_is_left_of_a_database_that_is_gone_is_not_mixed_with_a_new_one(String ending) throws IOException {
        Path left = Files.writeString(folder.resolve("notes.db" + ending), "what may be left of it");

        assertThatThrownBy(() -> open(notes(TABLES, JournalMode.WAL)))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContainingAll("notes.db" + ending, "move the other away");

        assertThat(left).hasContent("what may be left of it");
        assertThat(book()).doesNotExist();
    }

    @Test
    void it_is_made_where_a_link_leads() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("notes.db"));
        StoreKind kind = notes(TABLES, JournalMode.WAL);
        try (Database database = Database.open(link, kind, Duration.ofSeconds(5))) {
            write(database, "through the link");
        }

        assertThat(link).isSymbolicLink();
        assertThat(notes(kind)).isOne();
    }
}
