package org.vpshr.application.database.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.vpshr.application.database.session.JoinedLease;

/**
 * A connection in a transaction of the host. What is done on it is a part of that from one savepoint to the next: where it
 * fails, the transaction is as it was before, and what was set for it is set back either way.
 */
final class JoinedConnection implements JoinedLease {
    /** It fails, and with it whatever the host still asks within the transaction, to its rollback. */
    private static final String DOOM =
            "do $$ begin raise exception 'what is recorded in this transaction was held for too long' using errcode ="
                    + " 'transaction_rollback'; end $$";

    private final Connection connection;
    private final PGConnection driver;
    private final int networkTimeout;
    private final int prepareThreshold;
    private final Savepoint before;
    private @Nullable SessionSettings settings;
    private boolean done;
    private boolean doomed;

    private JoinedConnection(Connection connection) throws SQLException {
        this.connection = connection;
        this.driver = connection.unwrap(PGConnection.class);
        this.networkTimeout = connection.getNetworkTimeout();
        this.prepareThreshold = driver.getPrepareThreshold();
        this.before = connection.setSavepoint();
    }

    /** @param schema of the store */
    static JoinedConnection of(Connection connection, String schema, WaitingBounds bounds, Duration atMost)
            throws SQLException {
        JoinedConnection joined = new JoinedConnection(connection);
        try {
            connection.setNetworkTimeout(Runnable::run, bounds.ofTheNetwork());
            joined.driver.setPrepareThreshold(0);
            joined.settings = SessionSettings.set(connection, schema, WaitingBounds.forOthersByName(atMost), true);
            return joined;
        } catch (SQLException | RuntimeException e) {
            joined.end();
            throw e;
        }
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public boolean mayRest() {
        return false;
    }

    @Override
    public void done() throws SQLException {
        if (settings != null) {
            settings.setBack(connection);
        }
        connection.releaseSavepoint(before);
        done = true;
    }

    @Override
    public void doom() {
        doomed = true;
    }

    @Override
    public void end() throws SQLException {
        try {
            if (doomed) {
                fail();
            } else if (!done) {
                connection.rollback(before);
                connection.releaseSavepoint(before);
            }
        } finally {
            driver.setPrepareThreshold(prepareThreshold);
            if (!connection.isClosed()) {
                connection.setNetworkTimeout(Runnable::run, networkTimeout);
            }
        }
    }

    private void fail() {
        try (Statement statement = connection.createStatement()) {
            statement.execute(DOOM);
        } catch (SQLException expected) {
            return; // from now on the server takes nothing but the rollback
        }
    }
}
