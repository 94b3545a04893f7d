package org.vpshr.benchmark.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.benchmark.history.GeneratedHistory;
import org.vpshr.benchmark.history.Scale;
import org.vpshr.domain.Command;

class BulkLoaderTest {
    private static final Scale SHORT = new Scale(600);

    @TempDir
    Path folder;

    /** And so the front refuses none of it. */
    @Test
    void it_writes_the_rows_that_the_front_writes() {
        List<Command> commands = GeneratedHistory.of(SHORT).toList();
        Path loaded = folder.resolve("loaded.db");
        Path recorded = folder.resolve("recorded.db");

        BulkLoader.load(loaded, commands.stream());
        record(recorded, commands);

        assertThat(rows(loaded)).hasSize(SHORT.events()).containsExactlyElementsOf(rows(recorded));
        assertThat(isWhole(loaded)).isTrue();
    }

    private static void record(Path file, List<Command> commands) {
        SettableClock clock = new SettableClock();
        clock.go(commands.getLast().contribution().written());
        try (VoluntaryPrinciples record =
                VoluntaryPrinciples.open(Options.of(file).withoutState().withClock(clock))) {
            record.recordAll(commands);
        }
    }

    private static boolean isWhole(Path file) {
        try (VoluntaryPrinciples record =
                VoluntaryPrinciples.open(Options.of(file).withoutState())) {
            return record.upkeep().verify().problems().isEmpty();
        }
    }

    /** All but what is by chance or by the clock: identifiers, salts and what is sealed. */
    private static List<String> rows(Path file) {
        List<String> rows = new ArrayList<>();
        SettableClock clock = new SettableClock();
        try (Ledger ledger = Ledger.open(file, clock)) {
            ledger.forEach(0, Long.MAX_VALUE, row -> rows.add(told(row)));
        }
        return rows;
    }

    private static String told(StoredRow row) {
        return row.type()
                + row.version()
                + new String(row.facts(), UTF_8)
                + new String(row.metadata(), UTF_8)
                + row.tags();
    }
}
