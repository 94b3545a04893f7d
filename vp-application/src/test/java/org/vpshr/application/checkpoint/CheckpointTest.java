package org.vpshr.application.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.application.store.Head;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Language;
import org.vpshr.projections.given.ATemplate;
import org.vpshr.projections.given.AnyHistory;
import org.vpshr.projections.given.Subjects;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.report.Report;

class CheckpointTest {
    private static final int EVENTS = 300;

    /** A ledger up to a position; its name makes its hashes others than those of another ledger. */
    record Upto(String name, List<RecordedEvent> all, int position) implements Checkpoint.Source {
        @Override
        public Head head() {
            return new Head(position, name + position);
        }

        @Override
        public Optional<String> hashAt(long at) {
            return at <= position ? Optional.of(name + at) : Optional.empty();
        }

        @Override
        public List<RecordedEvent> between(long after, long upTo) {
            return all.subList((int) after, (int) upTo);
        }
    }

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("record.db.checkpoint");
    }

    private Checkpoint checkpoint() {
        return new Checkpoint(file(), Duration.ofSeconds(5));
    }

    private static Upto history(long seed) {
        return new Upto("one", AnyHistory.drawn(seed, EVENTS).recorded(), EVENTS);
    }

    static Report report(List<RecordedEvent> events, long upTo, int year, long head) {
        Reconstruction known = new Reconstruction(upTo, new AudienceView(Circle.PUBLIC, events));
        known.applyAll(events);
        known.knows(head);
        AnnualReportId id = new AnnualReportId(Subjects.NL, year, Edition.PUBLIC);
        return known.report(id, ATemplate.OF_2018, Language.ENGLISH);
    }

    static Report by(Checkpoint checkpoint, Upto history, long upTo, int year) {
        List<Long> positions = checkpoint.bearingOn(year, upTo, history).orElseThrow();
        return report(
                positions.stream().map(p -> history.all().get((int) (p - 1))).toList(), upTo, year, history.position());
    }

    @Test
    void a_year_of_which_little_is_told_rests_on_little() {
        try (Checkpoint checkpoint = checkpoint()) {
            assertThat(checkpoint.bearingOn(1999, EVENTS, history(1)).orElseThrow())
                    .hasSizeLessThan(EVENTS / 4);
        }
    }

    @Test
    void what_was_folded_by_another_version_is_thrown_away() throws SQLException {
        Upto history = history(1);
        try (Checkpoint checkpoint = checkpoint()) {
            checkpoint.bearingOn(2018, EVENTS, history);
        }
        change("update reached set fold = fold - 1", "delete from life", "delete from year");

        try (Checkpoint checkpoint = checkpoint()) {
            assertThat(by(checkpoint, history, EVENTS, 2018)).isEqualTo(report(history.all(), EVENTS, 2018, EVENTS));
        }
    }

    @Test
    void what_was_folded_from_another_ledger_is_thrown_away() {
        Upto other = new Upto("other", AnyHistory.drawn(2, EVENTS).recorded(), EVENTS);
        Upto history = history(1);
        try (Checkpoint checkpoint = checkpoint()) {
            checkpoint.bearingOn(2018, EVENTS, other);

            assertThat(by(checkpoint, history, EVENTS, 2018)).isEqualTo(report(history.all(), EVENTS, 2018, EVENTS));
        }
    }

    @Test
    void what_is_undone_in_the_ledger_is_undone_in_it() {
        Upto history = history(1);
        Upto shorter = new Upto("one", history.all(), 100);
        try (Checkpoint checkpoint = checkpoint()) {
            checkpoint.bearingOn(2018, EVENTS, history);

            assertThat(checkpoint.bearingOn(2018, EVENTS, shorter).orElseThrow())
                    .allMatch(position -> position <= 100);
        }
    }

    @Test
    void a_damaged_one_is_done_without_and_made_anew() throws IOException {
        Upto history = history(1);
        try (Checkpoint checkpoint = checkpoint()) {
            checkpoint.bearingOn(2018, EVENTS, history);
        }
        byte[] bytes = Files.readAllBytes(file());
        for (int i = 100; i < bytes.length; i++) {
            bytes[i] = 0x5a;
        }
        Files.write(file(), bytes);

        try (Checkpoint checkpoint = checkpoint()) {
            assertThat(checkpoint.bearingOn(2018, EVENTS, history)).isEmpty();
            assertThat(by(checkpoint, history, EVENTS, 2018)).isEqualTo(report(history.all(), EVENTS, 2018, EVENTS));
        }
    }

    @Test
    void where_none_can_be_kept_it_is_done_without() {
        try (Checkpoint checkpoint =
                new Checkpoint(folder.resolve("no such folder").resolve("x"), Duration.ofSeconds(1))) {
            assertThat(checkpoint.bearingOn(2018, EVENTS, history(1))).isEmpty();
        }
    }

    @Test
    void another_file_in_its_place_is_left_alone() throws IOException {
        Files.writeString(file(), "minutes of a meeting");

        try (Checkpoint checkpoint = checkpoint()) {
            assertThat(checkpoint.bearingOn(2018, EVENTS, history(1))).isEmpty();
        }
        assertThat(file()).hasContent("minutes of a meeting");
    }

    @Test
    void it_holds_no_names_and_no_texts() throws IOException {
        try (Checkpoint checkpoint = checkpoint()) {
            checkpoint.bearingOn(2018, EVENTS, history(1));
        }
        String bytes = Files.readString(file(), StandardCharsets.ISO_8859_1);

        assertThat(bytes)
                .contains("entry-")
                .doesNotContain("Dirk")
                .doesNotContain("Koch")
                .doesNotContain("met.");
    }

    private void change(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
