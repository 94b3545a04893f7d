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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.vpshr.application.database.sqlite.SqliteFaults;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.given.Tampering;
import org.vpshr.application.store.Head;

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
    void a_store_of_the_first_version_is_brought_up_to_date() throws IOException {
        Tampering.with(store(), kept("record-1.sql").split(";\n"));

        for (int opened = 0; opened < 2; opened++) {
            try (Ledger ledger = open(store())) {
                assertThat(ledger.head())
                        .isEqualTo(new Head(3, "39ceb32f34ed3181a513af59ab6991c6b1385132ab82d95744d04081951450cc"));
                assertThat(ledger.verify().whole()).isTrue();
                assertThat(ledger.answer("an-id").isPresent()).isEqualTo(opened == 1);
                if (opened == 0) {
                    ledger.keep(new CommandOutcome("an-id", new byte[32], 1, 3, new byte[] {'[', ']'}));
                }
            }
        }
    }

    private static String kept(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/stores", name));
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
