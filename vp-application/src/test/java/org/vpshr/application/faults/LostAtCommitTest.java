package org.vpshr.application.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.OutcomeUnknown;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.BreakingConnections;
import org.vpshr.application.receipt.CommandId;
import org.vpshr.domain.Command;

/** What PostgreSQL can answer to a commit, and a server of the tests never does when it should. */
@SuppressWarnings("NullAway.Init")
class LostAtCommitTest {
    private static final Command NOTE = command(noteGroup("gt", "group"));
    private static final String OVERTAKEN = "40001";

    @TempDir
    Path directory;

    private BreakingConnections connections;
    private VoluntaryPrinciples record;

    @BeforeEach
    void open() {
        connections = new BreakingConnections();
        record = VoluntaryPrinciples.open(AStore.In.POSTGRES.fresh(directory).options());
    }

    @AfterEach
    void close() {
        record.close();
        connections.close();
    }

    private static SQLException state(String state) {
        return new SQLException("no answer to the commit", state);
    }

    /** The connection does not exist, failed, or was lost in doubt; the server shuts down, crashed, or ended a session that slept. */
    @ParameterizedTest
    @ValueSource(strings = {"08003", "08006", "08007", "57P01", "57P02", "25P03"})
    void whatever_a_lost_commit_is_called_its_outcome_is_told_as_unknown(String state) {
        connections.breakAt("commit", () -> state(state));

        assertThatThrownBy(() -> record.record(NOTE)).isInstanceOf(OutcomeUnknown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"53100", "23505", "XX001", "58030"})
    void a_commit_that_the_server_refuses_is_of_no_unknown_outcome(String state) {
        connections.breakAt("commit", () -> state(state));

        assertThatThrownBy(() -> record.record(NOTE)).isNotInstanceOf(OutcomeUnknown.class);
    }

    @Test
    void a_command_whose_commit_was_lost_is_recorded_once_under_its_id() {
        CommandId id = new CommandId("case-4711");
        connections.breakAt("commit", () -> state("08007"));
        assertThatThrownBy(() -> record.record(NOTE, id)).isNotNull();

        assertThat(record.record(NOTE, id)).isEqualTo(record.record(NOTE, id));
    }

    @Test
    void what_was_overtaken_at_its_commit_is_done_anew() {
        connections.breakAt("commit", () -> state(OVERTAKEN));

        assertThat(record.record(NOTE).last()).isEqualTo(1);
    }

    @Test
    void what_is_overtaken_again_and_again_is_refused_in_the_end() {
        connections.breakEachTimeAt("commit", () -> state(OVERTAKEN));

        assertThatThrownBy(() -> record.record(NOTE))
                .hasMessageContaining("others keep getting in its way; nothing was recorded; try again");
    }
}
