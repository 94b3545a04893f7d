package org.vpshr.application.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.PGConnection;

/**
 * Tells when something was appended by whichever process: as soon as the server notifies of it, and at the latest after a
 * while, because notifications may be lost with their connection. It opens its connection again by itself.
 */
public final class CommitListener implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(CommitListener.class.getName());

    private final Database database;
    private final Duration atLatest;
    private final Runnable wake;
    private final Thread thread;
    private volatile boolean closed;

    /** @param atLatest how long it may take to look when no notification comes */
    public CommitListener(Database database, Duration atLatest, Runnable wake) {
        this.database = database;
        this.atLatest = atLatest;
        this.wake = wake;
        this.thread = Thread.ofPlatform().daemon().name("vp-listening").start(this::listen);
    }

    private void listen() {
        while (!closed) {
            try (Connection connection = database.connection()) {
                register(connection);
                hear(connection);
            } catch (SQLException e) {
                LOG.log(System.Logger.Level.INFO, "notifications are cut off, polling goes on: {0}", e.getMessage());
                rest();
            }
        }
    }

    private static void register(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select 'vp_' || md5(current_schema())")) {
            row.next();
            String channel = row.getString(1);
            statement.execute("listen " + channel);
        }
    }

    /** It looks once before it waits: something may have been appended while nobody listened. */
    private void hear(Connection connection) throws SQLException {
        PGConnection notified = connection.unwrap(PGConnection.class);
        while (!closed) {
            wake.run();
            notified.getNotifications(Math.toIntExact(atLatest.toMillis()));
        }
    }

    private void rest() {
        wake.run();
        try {
            Thread.sleep(atLatest.compareTo(Duration.ofSeconds(1)) < 0 ? atLatest : Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
