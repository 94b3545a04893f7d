package org.vpshr.application.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** One connection with the statements that were prepared on it. Used by one thread at a time. */
public final class Session implements AutoCloseable {

    /** Work on a session. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Session session) throws SQLException;
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> kept = new HashMap<>();

    Session(Connection connection) {
        this.connection = connection;
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
        return connection.prepareStatement(sql);
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

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
