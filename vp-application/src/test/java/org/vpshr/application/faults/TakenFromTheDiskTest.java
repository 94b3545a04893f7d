package org.vpshr.application.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.registerPerson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.given.Lines;
import org.vpshr.application.render.Markdown;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierCommand.EraseEntry;
import org.vpshr.domain.dossier.DossierCommand.ReleaseEntry;
import org.vpshr.domain.dossier.DossierCommand.RestrictEntry;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Contribution;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;

/**
 * A text that is restricted or erased is gone from the disk when that is answered, whoever else has the store open; or it is
 * told that it is not, and done with what is recorded next.
 */
class TakenFromTheDiskTest {
    private static final String CANARY = "Quetzalumbra-";
    private static final int ENTRIES = 40;
    private static final Contribution OURS =
            Contribution.by("NL/embassy-lima").written("2020-01-01").on("a letter");

    @TempDir
    Path folder;

    /** How texts that everybody could read are taken away. */
    private enum Taking {
        ERASED {
            @Override
            Command of(Subject subject, EntryId entry) {
                return new EraseEntry(subject, OURS, entry, "asked for", "head of division");
            }
        },
        RESTRICTED {
            @Override
            Command of(Subject subject, EntryId entry) {
                return new RestrictEntry(
                        subject,
                        OURS,
                        entry,
                        new Audience.Limited(Circle.INTERNAL, "ongoing", LocalDate.parse("2030-01-01")));
            }
        };

        abstract Command of(Subject subject, EntryId entry);
    }

    private Path store() {
        return folder.resolve("record.db");
    }

    private VoluntaryPrinciples open() {
        return VoluntaryPrinciples.open(Options.of(store()).withState(folder.resolve("state")));
    }

    /** Each in a transaction of its own, so that many states of many pages lie in what is kept beside the file. */
    private void record(VoluntaryPrinciples record) {
        record.record(command(Lines.noteGroup("gt", "noted")));
        IntStream.range(0, ENTRIES)
                .forEach(number -> record.record(command(Lines.openCase("gt", "case-" + number)
                        .replace("It is so.", (CANARY + number + "-so. ").repeat(20)))));
        assertThat(Markdown.of(record.reports().of(new Country("NL"), 2018).now()))
                .as("the checkpoint is made")
                .contains(CANARY);
    }

    private static Command taken(Taking how, int number) {
        return how.of(Subject.parse("workinggroup/PE/gt"), new EntryId("case-" + number));
    }

    private void takeAll(VoluntaryPrinciples record, Taking how) {
        record.recordAll(IntStream.range(0, ENTRIES)
                .mapToObj(number -> taken(how, number))
                .toList());
    }

    private List<String> whereItLies() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(TakenFromTheDiskTest::holdsIt)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static boolean holdsIt(Path file) {
        try {
            return Files.readString(file, ISO_8859_1).contains(CANARY);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Connection somebodyElse() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + store());
    }

    @ParameterizedTest
    @EnumSource(Taking.class)
    void it_is_gone_from_the_disk_while_the_store_is_still_open(Taking how) throws IOException {
        try (VoluntaryPrinciples record = open()) {
            record(record);
            assertThat(whereItLies()).isNotEmpty();

            takeAll(record, how);

            assertThat(whereItLies()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Taking.class)
    void it_is_gone_while_somebody_else_has_it_open(Taking how) throws IOException, SQLException {
        try (VoluntaryPrinciples record = open()) {
            record(record);
        }
        try (Connection other = somebodyElse();
                Statement sql = other.createStatement()) {
            sql.executeQuery("select count(*) from event").close();
            assertThat(whereItLies()).isNotEmpty();

            try (VoluntaryPrinciples record = open()) {
                takeAll(record, how);

                assertThat(whereItLies()).isEmpty();
            }
            assertThat(whereItLies()).isEmpty();
        }
    }

    @Test
    void a_restriction_is_recorded_while_somebody_reads_and_its_texts_go_with_what_is_recorded_next()
            throws IOException, SQLException {
        try (VoluntaryPrinciples record = open();
                Connection other = somebodyElse();
                Statement sql = other.createStatement()) {
            record(record);
            sql.execute("begin");
            sql.executeQuery("select count(*) from event").close();

            takeAll(record, Taking.RESTRICTED);
            assertThat(whereItLies()).isNotEmpty();
            sql.execute("commit");

            record.record(command(registerPerson("koch", "Jo Example")));
            assertThat(whereItLies()).isEmpty();
        }
    }

    @Test
    void where_somebody_still_reads_what_is_erased_that_is_told_and_it_goes_with_what_is_recorded_next()
            throws IOException, SQLException {
        try (VoluntaryPrinciples record = open();
                Connection other = somebodyElse();
                Statement sql = other.createStatement()) {
            record(record);
            sql.execute("begin");
            sql.executeQuery("select count(*) from event").close();

            assertThatThrownBy(() -> takeAll(record, Taking.ERASED))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContainingAll("that is recorded", "still lie on the disk", "is still reading");
            assertThat(whereItLies()).isNotEmpty();
            assertThat(record.head().position()).isEqualTo(1 + ENTRIES * 2L);
            sql.execute("commit");

            record.record(command(registerPerson("koch", "Jo Example")));
            assertThat(whereItLies()).isEmpty();
        }
    }

    @Test
    void what_was_left_goes_with_what_the_next_program_records() throws IOException, SQLException {
        open().close();
        try (Connection other = somebodyElse();
                Connection idle = somebodyElse();
                Statement sql = other.createStatement()) {
            try (VoluntaryPrinciples record = open()) {
                record(record);
                idle.createStatement()
                        .executeQuery("select count(*) from event")
                        .close();
                sql.execute("begin");
                sql.executeQuery("select count(*) from event").close();
                assertThatThrownBy(() -> takeAll(record, Taking.ERASED)).isInstanceOf(StoreUnavailable.class);
            }
            sql.execute("commit");
            assertThat(whereItLies()).isNotEmpty();

            try (VoluntaryPrinciples record = open()) {
                record.record(command(registerPerson("koch", "Jo Example")));
                assertThat(whereItLies()).isEmpty();
            }
        }
    }

    @Test
    void a_release_takes_nothing_away_and_waits_for_nobody() throws SQLException {
        try (VoluntaryPrinciples record = open();
                Connection other = somebodyElse();
                Statement sql = other.createStatement()) {
            record(record);
            takeAll(record, Taking.RESTRICTED);
            sql.execute("begin");
            sql.executeQuery("select count(*) from event").close();

            record.record(new ReleaseEntry(
                    Subject.parse("workinggroup/PE/gt"), OURS, new EntryId("case-1"), "settled", "head of division"));

            assertThat(record.upkeep().verify().problems()).isEmpty();
        }
    }
}
