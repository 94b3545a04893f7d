package org.vpshr.application.database.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vpshr.application.database.session.Lease;
import org.vpshr.application.failure.StoreUnavailable;

/**
 * A connection that the host lends. What is set on it is set back before it is given back; where that cannot be done, it is
 * broken off, so that nobody gets it as it was left.
 */
final class BorrowedConnection implements Lease {
    private static final Logger LOG = LoggerFactory.getLogger(BorrowedConnection.class);

    private final Connection connection;
    private final @Nullable PGConnection driver;
    private final boolean autoCommit;
    private final boolean readOnly;
    private final int networkTimeout;
    private final int prepareThreshold;
    private @Nullable SessionSettings settings;

    private BorrowedConnection(Connection connection) throws SQLException {
        this.connection = connection;
        this.driver = driver(connection);
        this.autoCommit = connection.getAutoCommit();
        this.readOnly = connection.isReadOnly();
        this.networkTimeout = connection.getNetworkTimeout();
        this.prepareThreshold = driver == null ? 0 : driver.getPrepareThreshold();
    }

    /** @param where the store, for messages */
    static BorrowedConnection of(
            String where, Connection connection, @Nullable String schema, WaitingBounds bounds, Duration atMost)
            throws SQLException {
        BorrowedConnection borrowed = new BorrowedConnection(connection);
        borrowed.requireNoTransaction(where);
        try {
            borrowed.set(schema, bounds, atMost);
            return borrowed;
        } catch (SQLException | RuntimeException e) {
            borrowed.setBackOrBreakOff();
            throw e;
        }
    }

    private static @Nullable PGConnection driver(Connection connection) throws SQLException {
        return connection.isWrapperFor(PGConnection.class) ? connection.unwrap(PGConnection.class) : null;
    }

    /** In a transaction of the host's, what is recorded would end it, or be undone with it. */
    private void requireNoTransaction(String where) throws SQLException {
        boolean free = driver instanceof BaseConnection shown
                ? shown.getTransactionState() == TransactionState.IDLE
                : autoCommit;
        if (!free) {
            throw new StoreUnavailable(
                    where,
                    "its DataSource lends a connection on which a transaction goes on already",
                    "give the DataSource that lies below the one which takes part in the transactions of the host; to"
                            + " record within one of these there is VoluntaryPrinciples.within");
        }
    }

    private void set(@Nullable String schema, WaitingBounds bounds, Duration atMost) throws SQLException {
        connection.setAutoCommit(true);
        if (readOnly) {
            connection.setReadOnly(false);
        }
        connection.setNetworkTimeout(Runnable::run, bounds.ofTheNetwork());
        if (driver != null) {
            // what the server remembers of statements would stay behind
            driver.setPrepareThreshold(0);
        }
        settings = SessionSettings.set(connection, schema, bounds.ofABorrowed(atMost), false);
    }

    /** The one in which its tables are looked for. */
    String schema() {
        return settings == null ? "" : settings.schema();
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
    public void end() throws SQLException {
        setBackOrBreakOff();
        connection.close();
    }

    private void setBackOrBreakOff() throws SQLException {
        try {
            setBack();
        } catch (SQLException e) {
            LOG.debug("a connection of the host is broken off: {}", e.getMessage());
            connection.abort(Runnable::run);
        }
    }

    private void setBack() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        if (settings != null) {
            settings.setBack(connection);
        }
        if (driver != null) {
            driver.setPrepareThreshold(prepareThreshold);
        }
        connection.setNetworkTimeout(Runnable::run, networkTimeout);
        if (readOnly) {
            connection.setReadOnly(true);
        }
        if (!autoCommit) {
            connection.setAutoCommit(false);
        }
    }
}
