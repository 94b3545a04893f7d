package org.vpshr.application.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Lines.OPENING;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.given.Lines.openCase;
import static org.vpshr.application.given.Lines.registerPerson;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteErrorCode;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.BreakingConnections;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.application.store.Head;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.register.RegisterEvent.PersonRegistered;
import org.vpshr.domain.rule.RuleViolation;
import org.vpshr.projections.report.Report;

/** The connection to a store breaks between two statements: of an append, of its end, of the keys, of the checkpoint. */
@ParameterizedClass
@EnumSource(AStore.In.class)
@SuppressWarnings("NullAway.Init")
class BrokenConnectionTest {
    private static final NamedResource TWO_CASES = new NamedResource(
            "two cases",
            () -> new ByteArrayInputStream(String.join("\n", OPENING, openCase("gt", "first"), openCase("gt", "second"))
                    .getBytes(StandardCharsets.UTF_8)));

    @Parameter
    private AStore.In in;

    @TempDir
    Path directory;

    private BreakingConnections connections;
    private VoluntaryPrinciples record;

    @BeforeEach
    void a_group() {
        connections = new BreakingConnections();
        record = VoluntaryPrinciples.open(in.fresh(directory).options().withCheckpoint(checkpoint()));
        record.record(command(noteGroup("gt", "group")));
    }

    @AfterEach
    void close() {
        record.close();
        connections.close();
    }

    /** As the driver of the store complains. */
    private SQLException broken() {
        return in == AStore.In.A_FILE
                ? brokenFile()
                : new SQLException("an I/O error occurred while sending to the backend", "08006");
    }

    private static SQLException brokenFile() {
        return new SQLException("disk I/O error", null, SQLiteErrorCode.SQLITE_IOERR.code);
    }

    private Path checkpoint() {
        return directory.resolve("checkpoint");
    }

    /** Of a file of two commands: in the middle of the first, in the middle of the second, and at its end. */
    private static final String STATEMENTS = """
            insert into event | 1
            insert into tag   | 1
            update head       | 1
            insert into event | 2
            insert into tag   | 2
            update head       | 2
            commit            | 1
            """;

    @ParameterizedTest(name = "at {0}, {1}")
    @CsvSource(delimiter = '|', textBlock = STATEMENTS)
    void a_file_of_commands_that_breaks_off_leaves_nothing(String statement, int which) {
        Head before = record.head();

        assertThatThrownBy(() -> breakingAt(statement, which)).hasMessageContaining(words(statement));

        assertThat(record.head()).isEqualTo(before);
        assertThat(record.upkeep().verifyChain().whole()).isTrue();
    }

    @ParameterizedTest(name = "at {0}, {1}")
    @CsvSource(delimiter = '|', textBlock = STATEMENTS)
    void the_same_file_is_recorded_as_a_whole_when_it_is_given_again(String statement, int which) {
        assertThatThrownBy(() -> breakingAt(statement, which)).hasMessageContaining(words(statement));

        assertThat(record.record(TWO_CASES)).returns(2L, Receipt::first).returns(3L, Receipt::last);
    }

    /** What the failure says of it. */
    private String words(String statement) {
        if (in == AStore.In.A_FILE) {
            return "the disk does not answer as it should; check the disk, then try again";
        }
        return statement.equals("commit")
                ? "it is unknown whether this was recorded"
                : "the connection to the server was lost; see that it runs, then try again";
    }

    private Receipt breakingAt(String statement, int which) {
        connections.breakAt(statement, which, this::broken);
        Receipt receipt = record.record(TWO_CASES);
        throw new AssertionError(receipt + " although it was to break at " + statement);
    }

    @Test
    void a_refusal_that_cannot_be_undone_properly_is_still_told_as_a_refusal() {
        connections.breakAt("rollback", this::broken);

        assertThatThrownBy(() -> record.record(command(noteGroup("gt", "group"))))
                .isInstanceOf(RuleViolation.class);
        assertThat(connections.broke()).isTrue();
    }

    @Test
    void a_connection_on_which_nothing_can_be_undone_is_not_used_again() {
        connections.breakAt("rollback", this::broken);
        assertThatThrownBy(() -> record.record(command(noteGroup("gt", "group"))))
                .isNotNull();

        assertThat(record.record(command(openCase("gt", "first"))).last()).isEqualTo(2);
    }

    @Test
    void a_history_that_breaks_off_while_it_is_read_is_not_taken_for_a_shorter_one() {
        record.record(TWO_CASES);
        connections.breakAt("row of select position, recorded", 3, this::broken);

        assertThatThrownBy(() -> record.history().toList()).hasMessageContaining(words("select"));
    }

    @Test
    void nothing_is_recorded_whose_key_cannot_be_kept() {
        connections.breakAt("insert into event_key", this::broken);
        long before = record.head().position();

        assertThatThrownBy(() -> {
                    for (int case_ = 0; case_ < 300; case_++) {
                        record.record(command(openCase("gt", "case-" + case_)));
                    }
                })
                .hasMessageContaining(words("insert"));

        assertThat(record.head().position()).isGreaterThanOrEqualTo(before).isLessThan(before + 300);
        assertThat(record.upkeep().verify().withoutKey()).isZero();
    }

    @Test
    void a_person_who_could_not_be_recorded_is_recorded_under_the_key_that_was_kept() {
        connections.breakAt("insert into event", this::broken);
        assertThatThrownBy(() -> record.record(command(registerPerson("koch", "Jo Example"))))
                .isNotNull();

        record.record(command(registerPerson("koch", "Jo Example")));

        assertThat(record.history().toList().getLast().event())
                .isInstanceOfSatisfying(
                        PersonRegistered.class,
                        event -> assertThat(event.name().full()).isEqualTo("Jo Example"));
    }

    @Test
    void a_report_is_the_same_where_the_checkpoint_breaks_off() {
        record.record(TWO_CASES);
        connections.breakAt("insert or replace into page", BrokenConnectionTest::brokenFile);

        Report without = report();

        assertThat(connections.broke()).isTrue();
        assertThat(without).isEqualTo(report());
    }

    @Test
    void a_checkpoint_is_free_for_others_although_the_record_broke_off_below_it() throws SQLException {
        connections.breakAt("row of select position, recorded", this::broken);
        report();

        assertThat(connections.broke()).isTrue();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + checkpoint() + "?busy_timeout=0");
                Statement sql = other.createStatement()) {
            assertThatCode(() -> sql.execute("begin immediate")).doesNotThrowAnyException();
        }
    }

    private Report report() {
        return record.reports().of(new Country("NL"), 2018).now();
    }
}
