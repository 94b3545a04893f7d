package org.vpshr.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Rows.aRow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteErrorCode;
import org.vpshr.application.database.sqlite.SqliteFaults;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.given.Tampering;

class OpeningTest {
    @TempDir
    Path directory;

    private Ledger open(Path file) {
        return Ledger.open(file, InstantSource.system(), Duration.ofMillis(50));
    }

    private Path store() {
        return directory.resolve("record.db");
    }

    @Test
    void only_the_owner_may_read_a_new_store() throws IOException {
        try (Ledger ledger = open(store())) {
            ledger.append(LedgerCondition.none(), List.of(aRow("a")));
            for (String name : List.of("record.db", "record.db-wal", "record.db-shm")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(name))))
                        .isEqualTo("rw-------");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a?journal_mode=off.db",
                "b?mode=memory",
                "c#d.db",
                "e%3Ff.db",
                "g%.db",
                "h&i=j;k.db",
                "file:l.db",
                ":memory:",
                "m n é.db",
                "o\\p.db",
                "q?immutable=1"
            })
    void no_sign_in_a_name_means_anything_but_itself(String name) throws IOException {
        Path named = directory.resolve(name);
        try (Ledger ledger = open(named)) {
            ledger.append(LedgerCondition.none(), List.of(aRow("a")));
            assertThat(directory.resolve(name + "-wal")).isNotEmptyFile();
        }

        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(named);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(named)))
                .isEqualTo("rw-------");
        try (Ledger ledger = open(named)) {
            assertThat(ledger.head().position()).isOne();
        }
    }

    @Test
    void a_directory_is_no_store() {
        assertThatThrownBy(() -> open(directory))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContainingAll("it is a directory", "name a file in it");
    }

    @Test
    void the_directory_must_be_there() {
        assertThatThrownBy(() -> open(directory.resolve("none/record.db")))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("create the directory first");
    }

    @Test
    void another_kind_of_file_is_left_alone() throws IOException {
        Files.writeString(store(), "a letter, not a database");

        assertThatThrownBy(() -> open(store()))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("it is not a record");
        assertThat(store()).hasContent("a letter, not a database");
    }

    @Test
    void another_database_is_left_alone() {
        Tampering.with(store(), "create table letters (text text)");

        assertThatThrownBy(() -> open(store()))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("a database, but not a record");
    }

    @Test
    void a_store_of_a_newer_version_says_so() {
        open(store()).close();
        Tampering.with(store(), "pragma user_version = 7");

        assertThatThrownBy(() -> open(store()))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContainingAll("newer version", "7");
    }

    @Test
    void a_store_that_another_holds_says_so_after_a_while() throws SQLException {
        try (Ledger ledger = open(store());
                var other = java.sql.DriverManager.getConnection("jdbc:sqlite:" + store());
                var sql = other.createStatement()) {
            sql.execute("begin immediate");

            assertThatThrownBy(() -> ledger.append(LedgerCondition.none(), List.of(aRow("a"))))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContainingAll("another process is writing", "try again");

            sql.execute("rollback");
            assertThat(ledger.append(LedgerCondition.none(), List.of(aRow("b"))))
                    .isEqualTo(1);
        }
    }

    @Test
    void a_file_that_may_not_be_written_says_so() {
        var readOnly = new SQLException("readonly", "", SQLiteErrorCode.SQLITE_READONLY.code);

        assertThat(SqliteFaults.of(store().toString(), Ledger.PATIENCE, readOnly))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContainingAll("may not be written", "right to write");
    }

    @Test
    void a_full_disk_and_a_damaged_file_are_told_apart() {
        assertThat(SqliteFaults.of(
                        store().toString(),
                        Ledger.PATIENCE,
                        new SQLException("", "", SQLiteErrorCode.SQLITE_FULL.code)))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("disk is full");
        assertThat(SqliteFaults.of(
                        store().toString(),
                        Ledger.PATIENCE,
                        new SQLException("", "", SQLiteErrorCode.SQLITE_CORRUPT.code)))
                .isInstanceOf(StoreBroken.class)
                .hasMessageContaining("restore the last backup");
    }

    @Test
    void a_closed_store_says_so() {
        Ledger ledger = open(store());
        ledger.close();

        assertThatThrownBy(ledger::head).isInstanceOf(StoreUnavailable.class).hasMessageContaining("closed");
    }
}
