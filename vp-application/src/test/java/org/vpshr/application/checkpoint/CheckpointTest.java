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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.privacy.MacKey;
import org.vpshr.application.store.Head;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.finding.Shelf;
import org.vpshr.projections.given.ATemplate;
import org.vpshr.projections.given.AnyHistory;
import org.vpshr.projections.given.Lives;
import org.vpshr.projections.given.Subjects;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.EntryLives;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.report.Report;

class CheckpointTest {
    static final Duration PATIENCE = Duration.ofSeconds(5);
    static final MacKey KEY = new MacKey(new byte[32]);

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

        @Override
        public List<RecordedEvent> life(EntryId entry, long upTo) {
            Lives lives = new Lives(all.subList(0, (int) upTo));
            return lives.at(lives.lives(Set.of(entry)));
        }
    }

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("record.db.checkpoint");
    }

    private Checkpoint checkpoint() {
        return new Checkpoint(file(), PATIENCE, KEY);
    }

    private static Upto history(long seed) {
        return new Upto("one", AnyHistory.drawn(seed, EVENTS).recorded(), EVENTS);
    }

    static Report report(Iterable<RecordedEvent> events, Upto history, long upTo, int year) {
        Reconstruction known = new Reconstruction(upTo, new AudienceView(Circle.PUBLIC, history.all()));
        known.applyAll(events);
        known.knows(history.position());
        AnnualReportId id = new AnnualReportId(Subjects.NL, year, Edition.PUBLIC);
        return known.report(id, ATemplate.OF_2018, Language.ENGLISH);
    }

    static Report by(EntryOrigins checkpoint, Upto history, long upTo, int year) {
        SortedSet<Long> origins =
                checkpoint.on(Shelf.ofReports(Subjects.NL, year), history).orElseThrow();
        return report(EntryLives.of(new Lives(history.all()), origins), history, upTo, year);
    }

    private static Report full(Upto history) {
        return report(history.all(), history, EVENTS, 2018);
    }

    private void fold(Upto history) {
        try (Checkpoint checkpoint = checkpoint()) {
            checkpoint.on(Shelf.ofReports(Subjects.NL, 2018), history);
        }
    }

    private void assertRight(Upto history) {
        try (Checkpoint checkpoint = checkpoint()) {
            assertThat(by(checkpoint, history, EVENTS, 2018)).isEqualTo(full(history));
            assertThat(checkpoint.problem(history, new FoldedOrigins())).isEmpty();
        }
    }

    @Test
    void a_year_of_which_little_is_told_rests_on_little() {
        try (Checkpoint checkpoint = checkpoint()) {
            assertThat(checkpoint
                            .on(Shelf.ofReports(Subjects.NL, 1999), history(1))
                            .orElseThrow())
                    .hasSizeLessThan(EVENTS / 4);
            assertThat(checkpoint
                            .on(Shelf.ofReports(new Country("GB"), 2018), history(1))
                            .orElseThrow())
                    .isEmpty();
        }
    }

    @Test
    void what_was_folded_by_another_version_is_thrown_away() throws SQLException {
        Upto history = history(1);
        fold(history);
        change("update reached set fold = fold - 1", "delete from page");

        assertRight(history);
    }

    @Test
    void what_was_folded_from_another_ledger_is_thrown_away() {
        Upto history = history(1);
        fold(new Upto("other", AnyHistory.drawn(2, EVENTS).recorded(), EVENTS));

        assertRight(history);
    }

    @Test
    void what_was_folded_by_another_record_is_thrown_away() {
        Upto history = history(1);
        byte[] other = new byte[32];
        other[0] = 1;
        try (Checkpoint theirs = new Checkpoint(file(), PATIENCE, new MacKey(other))) {
            theirs.on(Shelf.ofReports(Subjects.NL, 2018), history);
        }
        try (Checkpoint checkpoint = checkpoint()) {
            assertThat(checkpoint.problem(history, new FoldedOrigins()).orElseThrow())
                    .contains("is of another record");
        }

        assertRight(history);
    }

    @Test
    void what_is_undone_in_the_ledger_is_undone_in_it() {
        Upto history = history(1);
        Upto shorter = new Upto("one", history.all(), 100);
        fold(history);
        try (Checkpoint checkpoint = checkpoint()) {
            assertThat(checkpoint
                            .on(Shelf.ofReports(Subjects.NL, 2018), shorter)
                            .orElseThrow())
                    .isNotEmpty()
                    .allMatch(position -> position <= 100);
        }
    }

    @Test
    void a_damaged_one_is_done_without_and_made_anew() throws IOException {
        Upto history = history(1);
        fold(history);
        byte[] bytes = Files.readAllBytes(file());
        Arrays.fill(bytes, 100, bytes.length, (byte) 0x5a);
        Files.write(file(), bytes);

        try (Checkpoint checkpoint = checkpoint()) {
            assertThat(checkpoint.problem(history, new FoldedOrigins())).isPresent();
            assertThat(checkpoint.on(Shelf.ofReports(Subjects.NL, 2018), history))
                    .isEmpty();
        }
        assertRight(history);
    }

    @Test
    void one_with_other_tables_is_made_anew() throws SQLException {
        Upto history = history(1);
        fold(history);
        change("create trigger more after insert on page begin delete from page; end");

        try (Checkpoint checkpoint = checkpoint()) {
            assertThat(checkpoint.problem(history, new FoldedOrigins()).orElseThrow())
                    .contains("tables");
            assertThat(checkpoint.on(Shelf.ofReports(Subjects.NL, 2018), history))
                    .isEmpty();
        }
        assertRight(history);
    }

    @Test
    void where_none_can_be_kept_it_is_done_without() {
        try (Checkpoint checkpoint =
                new Checkpoint(folder.resolve("no such folder").resolve("x"), Duration.ofSeconds(1), KEY)) {
            assertThat(checkpoint.on(Shelf.ofReports(Subjects.NL, 2018), history(1)))
                    .isEmpty();
            assertThat(checkpoint.problem(history(1), new FoldedOrigins())).isEmpty();
        }
    }

    @Test
    void another_file_in_its_place_is_left_alone() throws IOException {
        Files.writeString(file(), "minutes of a meeting");

        try (Checkpoint checkpoint = checkpoint()) {
            assertThat(checkpoint.on(Shelf.ofReports(Subjects.NL, 2018), history(1)))
                    .isEmpty();
        }
        assertThat(file()).hasContent("minutes of a meeting");
    }

    @Test
    void it_holds_no_names_no_texts_and_no_references() throws IOException {
        fold(history(1));
        String bytes = Files.readString(file(), StandardCharsets.ISO_8859_1);

        assertThat(bytes)
                .contains("NL")
                .doesNotContain("entry-")
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
