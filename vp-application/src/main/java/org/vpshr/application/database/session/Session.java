package org.vpshr.application.database.session;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.vpshr.application.waiting.Elapsed;

/** One connection with the statements that were prepared on it. Used by one thread at a time. */
public final class Session implements AutoCloseable {
    /** How many rows a cursor fetches at a time, where the database is another process. */
    private static final int FETCHED = 1000;

    private static final Duration FRESH = Duration.ofMillis(500);

    /** Less than this is no reason to tell the database of it. */
    private static final Duration A_TRIFLE = Duration.ofMillis(500);

    /** Work on a session. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Session session) throws SQLException;
    }

    private final Lease lease;
    private final Connection connection;
    private final Dialect dialect;
    private final Map<String, PreparedStatement> kept = new HashMap<>();
    private boolean open;
    private Elapsed rested = Elapsed.fromNow();
    private Duration patience;
    private Runnable held = () -> {};

    /** @param patience how long statements on the connection wait for others */
    public Session(Lease lease, Dialect dialect, Duration patience) {
        this.lease = lease;
        this.connection = lease.connection();
        this.dialect = dialect;
        this.patience = patience;
    }

    /** How long statements wait for others from now on. */
    public void waitAtMost(Duration atMost) throws SQLException {
        if (patience.minus(atMost).abs().compareTo(A_TRIFLE) > 0) {
            dialect.waitAtMost(connection, atMost);
            patience = atMost;
        }
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

    /** @param place what is to be given back once the session is not needed any more */
    public void holds(Runnable place) {
        held = place;
    }

    /** What is to be given back now, once. */
    public Runnable held() {
        Runnable place = held;
        held = () -> {};
        return place;
    }

    /** It lies idle from now on. */
    public void rest() {
        rested = Elapsed.fromNow();
    }

    /** Whether it may lie idle until somebody needs it. */
    public boolean mayRest() {
        return lease.mayRest();
    }

    /** Whether it can be taken up again after it lay idle. */
    public boolean isAlive(Duration atMost) {
        return rested.time().compareTo(FRESH) < 0 || dialect.isAlive(connection, atMost);
    }

    @Override
    public void close() throws SQLException {
        try {
            forget();
        } finally {
            lease.end();
        }
    }

    /** What was prepared on it is given up. */
    public void forget() throws SQLException {
        for (PreparedStatement statement : kept.values()) {
            statement.close();
        }
        kept.clear();
    }
}
