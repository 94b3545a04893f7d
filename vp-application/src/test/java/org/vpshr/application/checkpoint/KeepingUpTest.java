package org.vpshr.application.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.store.Head;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.finding.Shelf;
import org.vpshr.projections.given.AnyHistory;
import org.vpshr.projections.given.Subjects;
import org.vpshr.projections.history.RecordedEvent;

class KeepingUpTest {
    private static final List<RecordedEvent> HISTORY = AnyHistory.drawn(1, 600).recorded();

    @TempDir
    private Path folder;

    /** A ledger that goes on, and counts the events that are folded of it. */
    private static final class Growing implements Checkpoint.Source {
        private int position;
        private int folded;

        private CheckpointTest.Upto now() {
            return new CheckpointTest.Upto("one", HISTORY, position);
        }

        @Override
        public Head head() {
            return now().head();
        }

        @Override
        public Optional<String> hashAt(long at) {
            return now().hashAt(at);
        }

        @Override
        public List<RecordedEvent> between(long after, long upTo) {
            folded += (int) (upTo - after);
            return now().between(after, upTo);
        }

        @Override
        public List<RecordedEvent> life(EntryId entry, long upTo) {
            return now().life(entry, upTo);
        }
    }

    private final Growing ledger = new Growing();

    private Path file() {
        return folder.resolve("record.db.checkpoint");
    }

    private Checkpoint checkpoint() {
        return new Checkpoint(file(), CheckpointTest.PATIENCE, CheckpointTest.KEY);
    }

    private void record(KeepingUp kept, int many) {
        for (int i = 0; i < many; i++) {
            ledger.position++;
            kept.recorded();
        }
    }

    private int foldedToAnswer() {
        ledger.folded = 0;
        try (Checkpoint later = checkpoint()) {
            assertThat(origins(later)).isPresent();
        }
        return ledger.folded;
    }

    private Optional<SortedSet<Long>> origins(Checkpoint checkpoint) {
        return checkpoint.on(Shelf.ofReports(Subjects.NL, 2018), ledger);
    }

    @Test
    void a_later_process_folds_nothing_of_what_an_earlier_one_recorded() {
        try (Checkpoint checkpoint = checkpoint();
                KeepingUp kept = new KeepingUp(checkpoint, ledger)) {
            record(kept, 40);
        }

        assertThat(foldedToAnswer()).isZero();
    }

    @Test
    void one_whose_process_was_killed_lags_behind_by_a_bounded_number_of_events() {
        try (Checkpoint checkpoint = checkpoint()) {
            record(new KeepingUp(checkpoint, ledger), 600);
        }

        assertThat(foldedToAnswer()).isLessThan(256);
    }

    @Test
    void each_event_is_folded_once() {
        try (Checkpoint checkpoint = checkpoint();
                KeepingUp kept = new KeepingUp(checkpoint, ledger)) {
            record(kept, 600);
        }

        assertThat(ledger.folded).isEqualTo(600);
    }

    @Test
    void who_records_nothing_leaves_it_alone() {
        ledger.position = 100;
        try (Checkpoint checkpoint = checkpoint();
                KeepingUp kept = new KeepingUp(checkpoint, ledger)) {
            assertThat(kept).isNotNull();
        }

        assertThat(file()).doesNotExist();
    }

    @Test
    void what_lags_far_behind_is_left_to_whoever_asks() {
        try (Checkpoint checkpoint = checkpoint()) {
            assertThat(checkpoint.keepUp(new CheckpointTest.Upto("one", HISTORY, 600), 5_001))
                    .isEmpty();
        }
    }

    @Test
    void nobody_who_records_waits_for_it() throws SQLException {
        assertThat(foldedToAnswer()).isZero();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = other.createStatement();
                Checkpoint checkpoint = checkpoint()) {
            statement.execute("begin immediate");
            ledger.position = 40;

            assertThat(checkpoint.keepUp(ledger, 0)).isEmpty();
        }
        assertThat(foldedToAnswer()).isEqualTo(40);
    }

    @Test
    void another_file_in_its_place_is_left_alone() throws IOException {
        Files.writeString(file(), "minutes of a meeting");
        try (Checkpoint checkpoint = checkpoint();
                KeepingUp kept = new KeepingUp(checkpoint, ledger)) {
            record(kept, 3);
        }

        assertThat(file()).hasContent("minutes of a meeting");
    }

    @Test
    void a_page_that_is_changed_while_it_is_open_is_noticed() throws SQLException {
        ledger.position = 600;
        try (Checkpoint checkpoint = checkpoint()) {
            Optional<SortedSet<Long>> right = origins(checkpoint);
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
                    Statement statement = other.createStatement()) {
                statement.execute("update page set origins = x'00'");
            }

            assertThat(origins(checkpoint)).isEqualTo(right);
        }
    }
}
