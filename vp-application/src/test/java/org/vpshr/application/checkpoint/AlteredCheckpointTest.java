package org.vpshr.application.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.domain.given.AnEntry.anEntry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.Count;
import org.vpshr.application.given.Rows;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.LedgerCondition;
import org.vpshr.application.reports.AsOf;
import org.vpshr.application.reports.Survey;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.CountryEngagementId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.followup.Undertakings;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.given.AnyHistory;
import org.vpshr.projections.given.Subjects;
import org.vpshr.projections.given.Told;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.listing.EntryQuery;

/** The file of a checkpoint is changed from outside, and every report is what it would be without one. */
@SuppressWarnings("NullAway.Init")
class AlteredCheckpointTest {
    private static final Count FLIPS = Count.of(100, 1_000, "flips");
    private static final long SEED = 1_000;
    private static final int EVENTS = 300;
    private static final int BEFORE = 200;
    private static final Country BRITAIN = new Country("GB");
    private static final CountryEngagementId THEIRS = new CountryEngagementId(BRITAIN, new Country("PE"));

    @TempDir
    Path directory;

    private Path store;
    private Path checkpoint;
    private List<Object> full;

    @BeforeEach
    void a_record_with_a_checkpoint() throws IOException {
        store = directory.resolve("record.db");
        checkpoint = directory.resolve("record.db.checkpoint");
        AHistory history = AnyHistory.drawn(1, EVENTS);
        for (int year = 2014; year <= 2019; year++) {
            history = history.then(Told.held(
                    THEIRS, anEntry("gb-" + year).by("GB/embassy-lima").on(year + "-04")));
        }
        VoluntaryPrinciples.open(store).close(); // with its keys
        append(history.recorded().subList(0, BEFORE));
        answers(Options.of(store));
        Files.copy(checkpoint, older());
        append(history.recorded().subList(BEFORE, (int) history.head()));
        full = answers(Options.of(store).withoutCheckpoint());
        assertThat(answers(Options.of(store))).isEqualTo(full);
        Files.copy(checkpoint, whole());
    }

    private Path older() {
        return directory.resolve("older");
    }

    private Path whole() {
        return directory.resolve("whole");
    }

    private void append(List<RecordedEvent> events) {
        EventFormat format = new EventFormat();
        try (Ledger ledger = Ledger.open(store, InstantSource.system())) {
            ledger.append(
                    LedgerCondition.none(),
                    events.stream()
                            .map(RecordedEvent::event)
                            .map((DomainEvent event) -> Rows.of(format, event))
                            .toList());
        }
    }

    private static List<Object> answers(Options options) {
        List<Object> answers = new ArrayList<>();
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            for (Country government : List.of(Subjects.NL, BRITAIN)) {
                for (int year = 2014; year <= 2019; year++) {
                    answers.add(record.reports().of(government, year).now());
                }
                answers.add(followUp(record, government));
            }
            answers.add(record.reports()
                    .of(Subjects.NL, 2018)
                    .forAudience(Circle.INTERNAL)
                    .now());
            Survey survey = record.reports().survey(Subjects.NL, Circle.INTERNAL);
            for (String country : List.of("GH", "MM", "NG", "PE")) {
                answers.add(survey.entries(EntryQuery.all().in(new Country(country))));
            }
            for (int year = 2010; year <= 2025; year++) {
                answers.add(survey.timeline("" + year, "" + year, EntryQuery.all()));
            }
        }
        return answers;
    }

    private static Undertakings followUp(VoluntaryPrinciples record, Country government) {
        return record.reports()
                .of(government, 2018)
                .forAudience(Circle.INTERNAL)
                .at(AsOf.now())
                .followUp(LocalDate.of(2019, 12, 31));
    }

    private boolean isWhole() {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store)) {
            return record.upkeep().verify().whole();
        }
    }

    private void put(Path file) throws IOException {
        for (String ending : List.of("-wal", "-shm")) {
            Files.deleteIfExists(Path.of(checkpoint + ending));
        }
        Files.copy(file, checkpoint, StandardCopyOption.REPLACE_EXISTING);
    }

    private void put(byte[] bytes) throws IOException {
        put(Files.write(directory.resolve("altered"), bytes));
    }

    /** Whatever was done to it, it is noticed by whoever checks, and by whoever asks, who makes it anew. */
    private void assertNoticed(String... statements) throws IOException, SQLException {
        put(whole());
        try (Connection connection = connect();
                Statement sql = connection.createStatement()) {
            for (String statement : statements) {
                assertThat(sql.executeUpdate(statement)).as(statement).isPositive();
            }
        }
        assertThat(isWhole()).as(Arrays.toString(statements)).isFalse();
        assertThat(answers(Options.of(store))).as(Arrays.toString(statements)).isEqualTo(full);
        assertThat(isWhole()).as(Arrays.toString(statements)).isTrue();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + checkpoint);
    }

    private List<String> pages(String where) throws SQLException {
        List<String> pages = new ArrayList<>();
        try (Connection connection = connect();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("select 'shelf = ''' || shelf || ''' and first = ' || first"
                        + " || ' and last = ' || last from page where " + where)) {
            while (rows.next()) {
                pages.add(rows.getString(1));
            }
        }
        return pages;
    }

    @Test
    void what_nobody_changed_is_whole() {
        assertThat(isWhole()).isTrue();
    }

    @Test
    @Tag("full")
    void a_flipped_bit_gives_no_other_answer() throws IOException {
        byte[] bytes = Files.readAllBytes(whole());
        Random random = new Random(SEED);
        int anew = 0;
        for (int flip = 0; flip < FLIPS.now(); flip++) {
            int bit = random.nextInt(bytes.length * Byte.SIZE);
            byte[] flipped = bytes.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            put(flipped);

            assertThat(answers(Options.of(store))).as("bit %d", bit).isEqualTo(full);
            anew += Files.exists(checkpoint) && Arrays.equals(Files.readAllBytes(checkpoint), flipped) ? 0 : 1;
        }
        assertThat(anew).isGreaterThan(FLIPS.now() / 10);
        System.out.printf("%s: %d made anew, 0 other answers%n", FLIPS, anew);
    }

    @Test
    void a_deleted_page_is_noticed() throws IOException, SQLException {
        List<String> pages = pages("true");
        for (String page : pages) {
            assertNoticed("delete from page where " + page);
        }
        System.out.printf("each of %d pages deleted: 0 other answers%n", pages.size());
    }

    @Test
    void an_emptied_page_is_noticed() throws IOException, SQLException {
        for (String page : pages("length(origins) > 0")) {
            assertNoticed("update page set origins = x'' where " + page);
        }
    }

    @Test
    void an_added_page_is_noticed() throws IOException, SQLException {
        assertNoticed("insert into page select shelf, 1999, 1999, mac, origins from page where first = 2018 limit 1");
        assertNoticed("insert into page values ('reports/GB', 2021, 2021, zeroblob(32), zeroblob(8))");
    }

    @Test
    void pages_in_each_others_place_are_noticed() throws IOException, SQLException {
        String british = "shelf = 'reports/GB' and first = 2018 and last = 2018";
        String dutch = "shelf = 'reports/NL' and first = 2018 and last = 2018";
        assertNoticed(
                "update page set shelf = 'reports/FR' where " + british,
                "update page set shelf = 'reports/GB' where " + dutch,
                "update page set shelf = 'reports/NL' where shelf = 'reports/FR'");
        assertNoticed("update page set (mac, origins) = (select mac, origins from page where " + british + ") where "
                + dutch);
        assertNoticed("update page set origins = (select origins from page where " + british + ") where " + dutch);
    }

    @Test
    void a_page_of_an_older_copy_is_noticed() throws IOException, SQLException {
        String attached = "attach '" + older() + "' as older";
        put(whole());
        try (Connection connection = connect();
                Statement sql = connection.createStatement()) {
            sql.execute(attached);
            assertThat(sql.executeUpdate("insert or replace into page select * from older.page"))
                    .isPositive();
        }
        assertThat(isWhole()).isFalse();
        assertThat(answers(Options.of(store))).isEqualTo(full);

        put(whole());
        try (Connection connection = connect();
                Statement sql = connection.createStatement()) {
            sql.execute(attached);
            assertThat(sql.executeUpdate("insert or replace into reached select * from older.reached"))
                    .isPositive();
        }
        assertThat(isWhole()).isFalse();
        assertThat(answers(Options.of(store))).isEqualTo(full);
    }

    @Test
    void how_far_it_goes_is_not_believed_either() throws IOException, SQLException {
        assertNoticed("update reached set position = position + 1");
        assertNoticed("update reached set fold = fold + 1");
        assertNoticed("update reached set hash = case when hash like 'f%' then 'e' else 'f' end || substr(hash, 2)");
        assertNoticed("update reached set mac = zeroblob(32)");
        assertNoticed("delete from reached");
    }

    @Test
    void an_older_copy_is_brought_up_to_date() throws IOException {
        put(older());

        assertThat(isWhole()).isTrue();
        assertThat(answers(Options.of(store))).isEqualTo(full);
        assertThat(isWhole()).isTrue();
    }

    @Test
    void a_copy_of_another_record_is_made_anew() throws IOException {
        Path other = directory.resolve("other.db");
        try (VoluntaryPrinciples theirs = VoluntaryPrinciples.open(other)) {
            theirs.record(command(noteGroup("a-group", "a-group-noted")));
            theirs.reports().of(Subjects.NL, 2018).now();
        }
        put(Path.of(other + ".checkpoint"));

        assertThat(answers(Options.of(store))).isEqualTo(full);
        assertThat(isWhole()).isTrue();
    }
}
