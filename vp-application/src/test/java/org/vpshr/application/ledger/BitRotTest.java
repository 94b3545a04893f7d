package org.vpshr.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.Rows.aRow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.store.Head;

/** The file of a store is changed below the database, byte by byte; or is exchanged for an older copy of itself. */
@SuppressWarnings("NullAway.Init")
class BitRotTest {
    private static final int OFFSETS = 500;
    private static final long SEED = 500;

    @TempDir
    Path directory;

    private Path file;
    private String content;

    private Ledger open() {
        return Ledger.open(file, InstantSource.system());
    }

    @BeforeEach
    void a_store() {
        file = directory.resolve("record.db");
        append("e", 100);
        content = content();
    }

    private void append(String name, int rows) {
        try (Ledger ledger = open()) {
            for (int i = 0; i < rows; i++) {
                ledger.append(
                        LedgerCondition.none(),
                        List.of(aRow((name + i + " ").repeat(40), "subject=" + i % 7, "all=all")));
            }
        }
    }

    /** All that can be read, by every way of reading. */
    private String content() {
        try (Ledger ledger = open()) {
            StringBuilder content = new StringBuilder(ledger.head().toString());
            List<StoredRow> rows = new ArrayList<>(ledger.page(0, 1000));
            rows.addAll(ledger.bearing(Set.of("all=all"), 0, 1000));
            rows.addAll(ledger.bearing(Set.of("subject=3"), 0, 1000));
            ledger.forEach(0, Long.MAX_VALUE, rows::add);
            ledger.fold(
                    0,
                    Long.MAX_VALUE,
                    each -> content.append(each.position())
                            .append(each.type())
                            .append(each.version())
                            .append(each.recordedMicros())
                            .append(new String(each.facts())));
            rows.forEach(row -> content.append(row.toFold().position())
                    .append(row.eventId())
                    .append(row.type())
                    .append(row.version())
                    .append(row.recordedMicros())
                    .append(new String(row.facts()))
                    .append(new String(row.metadata()))
                    .append(row.tags())
                    .append(java.util.HexFormat.of().formatHex(row.hash())));
            return content.toString();
        }
    }

    /** Whether the store itself says that something is wrong with it. */
    private boolean isNoticed() {
        try (Ledger ledger = open()) {
            return !ledger.verify().whole() || ledger.changedTables().isPresent();
        } catch (StoreBroken | StoreUnavailable noticed) {
            return true;
        }
    }

    @Test
    void a_changed_byte_is_noticed_or_lies_where_nothing_is() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(SEED);
        int noticed = 0;
        for (int round = 0; round < OFFSETS; round++) {
            int offset = random.nextInt(whole.length);
            byte[] rotten = whole.clone();
            rotten[offset] ^= (byte) (1 + random.nextInt(255));
            Files.write(file, rotten);
            if (isNoticed()) {
                noticed++;
            } else {
                assertThat(content()).as("byte %d, seed %d", offset, SEED).isEqualTo(content);
            }
            Files.deleteIfExists(Path.of(file + "-wal"));
            Files.deleteIfExists(Path.of(file + "-shm"));
        }
        assertThat(noticed).isGreaterThan(OFFSETS / 4);
        System.out.printf(
                "%d bytes changed, %d noticed, %d in unused space, 0 misread%n", OFFSETS, noticed, OFFSETS - noticed);
    }

    @Test
    void an_older_copy_is_whole_and_is_told_by_a_head_that_was_noted_elsewhere() throws IOException {
        Path copy = Files.copy(file, directory.resolve("older"));
        append("later", 10);
        Head noted;
        try (Ledger ledger = open()) {
            noted = ledger.head();
        }
        Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);

        assertThat(isNoticed()).isFalse();
        try (Ledger ledger = open()) {
            assertThat(ledger.head().position()).isLessThan(noted.position());
        }
        append("other", 10);
        assertThat(isNoticed()).isFalse();
        try (Ledger ledger = open()) {
            assertThat(ledger.head().position()).isEqualTo(noted.position());
            assertThat(ledger.head().hash()).isNotEqualTo(noted.hash());
        }
    }
}
