package org.vpshr.application.database.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vpshr.application.given.PostgresServer;
import org.vpshr.application.given.Told;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.LedgerCondition;
import org.vpshr.application.store.Store;

/** Who keeps others from writing, as far as the server shows it to the role that writes. */
@SuppressWarnings("NullAway.Init")
class BlockerTest {
    private static final String HOLD = "select position from head for update";

    private final PostgresServer server = PostgresServer.get();
    private Store.Postgres store;

    @BeforeEach
    void an_empty_record() {
        store = server.freshRecord();
    }

    private Connection session(String role, String name) throws SQLException {
        Connection connection = DriverManager.getConnection(store.url() + "&ApplicationName=" + name, role, null);
        connection.setAutoCommit(false);
        return connection;
    }

    private static void does(Connection session, String statement) throws SQLException {
        try (Statement sql = session.createStatement()) {
            sql.execute(statement);
        }
    }

    private static long pid(Connection session) throws SQLException {
        try (Statement sql = session.createStatement();
                var row = sql.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void a_session_of_the_same_role_is_shown_with_its_name_its_machine_and_its_times() throws SQLException {
        try (Connection holding = session(PostgresServer.ROLE, "import");
                Connection asking = session(PostgresServer.ROLE, "asking")) {
            does(holding, HOLD);

            assertThat(Blocker.find(asking).orElseThrow().toString())
                    .matches("session " + pid(holding) + " \\(\"import\" of vp_role at 127\\.0\\.0\\.1\\), which began"
                            + " [0-9.]+ seconds ago and has been silent for [0-9.]+ seconds");
        }
    }

    @Test
    void a_session_of_another_role_is_shown_without_what_the_server_hides() throws SQLException {
        try (Connection holding = session(PostgresServer.OWNER, "vacuum");
                Connection asking = session(PostgresServer.ROLE, "asking")) {
            does(holding, HOLD);

            assertThat(Blocker.find(asking))
                    .contains(new Blocker(pid(holding), "vacuum", "vp_owner", null, null, null));
        }
    }

    @Test
    void who_only_reads_or_waits_is_in_nobodys_way() throws SQLException, InterruptedException {
        try (Connection reading = session(PostgresServer.ROLE, "reading");
                Connection holding = session(PostgresServer.ROLE, "holding");
                Connection waiting = session(PostgresServer.ROLE, "waiting");
                Connection asking = session(PostgresServer.ROLE, "asking")) {
            does(reading, "select position from head");
            assertThat(Blocker.find(asking)).isEmpty();
            does(holding, HOLD);
            Thread queue = Thread.ofPlatform().start(() -> waits(waiting));
            Thread.sleep(300);

            assertThat(Blocker.find(asking)).map(Blocker::name).contains("holding");
            holding.rollback();
            queue.join();
            assertThat(Blocker.find(asking)).map(Blocker::name).contains("waiting");
            waiting.rollback();
            assertThat(Blocker.find(asking)).isEmpty();
        }
    }

    private static void waits(Connection session) {
        try {
            does(session, HOLD);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whoever_waits_in_vain_is_told_who_it_is_and_how_to_end_it() throws SQLException {
        try (Connection holding = session(PostgresServer.ROLE, "import");
                Ledger ledger = Ledger.open(store, InstantSource.system(), Duration.ofMillis(300))) {
            does(holding, HOLD);

            assertThat(Told.by(() -> ledger.append(LedgerCondition.none(), List.of()))
                            .text())
                    .contains(
                            "another process is writing to it, and was not done within 0.3 seconds: session "
                                    + pid(holding) + " (\"import\"",
                            "wait until that is done, and try again, or let an administrator of the server end it:"
                                    + " select pg_terminate_backend(" + pid(holding) + ")");
        }
    }
}
