package org.vpshr.application.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;
import org.vpshr.application.database.Database;
import org.vpshr.application.database.session.StoreKind;
import org.vpshr.application.given.Child;
import org.vpshr.domain.failure.InvalidValue;

/** Locks are a process's own: whoever closes the file drops all of them, so nobody looks into what is open. */
class HeldFilesTest {
    private static final StoreKind NOTES = new StoreKind(
            "a book of notes",
            7,
            1,
            List.of("create table note (text text)", "pragma application_id = 7", "pragma user_version = 1"),
            SQLiteConfig.JournalMode.DELETE);

    @TempDir
    Path folder;

    private Path book() {
        return folder.resolve("notes.db");
    }

    private Database open() {
        return Database.open(book(), NOTES, Duration.ZERO);
    }

    private String another() {
        try (Child child = Child.of(OtherWriter.class, List.of(book().toString()))) {
            return child.hear().orElseThrow();
        }
    }

    @Test
    void who_writes_keeps_the_lock_whoever_looks_at_the_file() {
        try (Database database = open()) {
            String said = database.atomically(session -> {
                session.run("insert into note values ('mine')");
                open().close();
                assertThatThrownBy(() -> OutputFile.at(book()).write(new byte[1]))
                        .isInstanceOf(InvalidValue.class)
                        .hasMessageContaining("a store that is open");
                return another();
            });

            assertThat(said).isEqualTo("must wait");
        }
        assertThat(another()).isEqualTo("may write");
    }

    @Test
    void what_is_closed_is_looked_into_again() {
        Database one = open();
        Database other = open();
        one.close();
        one.close();
        assertThatThrownBy(() -> OutputFile.at(book()).write(new byte[1])).hasMessageContaining("that is open");

        other.close();

        assertThatThrownBy(() -> OutputFile.at(book()).write(new byte[1])).hasMessageContaining("another database");
    }
}
