package org.vpshr.application.database.session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One connection with the statements that were prepared on it. Used by one thread at a time. */
public final class Session implements AutoCloseable {
    /** How many rows a cursor fetches at a time, where the database is another process. */
    private static final int FETCHED = 1000;

    private static final long FRESH = TimeUnit.MILLISECONDS.toNanos(500);

    /** Work on a session. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Session session) throws SQLException;
    }

    private final Connection connection;
    private final Dialect dialect;
    private final Map<String, PreparedStatement> kept = new HashMap<>();
    private boolean open;
    private long lastUsed = System.nanoTime();

    public Session(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** A statement for use up to its end before anything else is asked; it is prepared once. */
    public PreparedStatement kept(String sql) throws SQLException {
        PreparedStatement known = kept.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            kept.put(sql, known);
        }
        return known;
    }

    /** A statement of its own, for a cursor that is open while other work goes on. */
    public PreparedStatement fresh(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setFetchSize(FETCHED);
        return statement;
    }

    public void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The whole number that the query answers. */
    public long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    public Connection connection() {
        return connection;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** Whether a transaction was begun on it and has not ended yet. */
    public boolean isOpen() {
        return open;
    }

    public void opened() {
        open = true;
    }

    public void closed() {
        open = false;
    }

    /** It lies idle from now on. */
    public void rest() {
        lastUsed = System.nanoTime();
    }

    /** Whether it can be taken up again after it lay idle. */
    public boolean isAlive() {
        return System.nanoTime() - lastUsed < FRESH || dialect.isAlive(connection);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
