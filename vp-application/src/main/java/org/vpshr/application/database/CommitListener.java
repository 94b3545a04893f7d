package org.vpshr.application.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.vpshr.application.waiting.Elapsed;

/**
 * Tells when something was appended by whichever process: as soon as the server notifies of it, and at the latest after a
 * while, because notifications may be lost with their connection. It opens its connection again by itself.
 */
public final class CommitListener implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(CommitListener.class.getName());

    private static final Duration REST = Duration.ofSeconds(1);

    private final Database database;
    private final Duration atLatest;
    private final Runnable wake;
    private final Thread thread;
    private volatile @Nullable Connection current;
    private volatile boolean closed;

    /** @param atLatest how long it may take to look when no notification comes */
    public CommitListener(Database database, Duration atLatest, Runnable wake) {
        this.database = database;
        this.atLatest = atLatest;
        this.wake = wake;
        this.thread = Thread.ofPlatform().daemon().name("vp-listening").start(this::listen);
    }

    /** Whatever goes wrong, it begins again after a rest: it ends when it is closed, and not before. */
    private void listen() {
        while (!closed) {
            try {
                hear();
            } catch (SQLException e) {
                rest(System.Logger.Level.INFO, "notifications are cut off, polling goes on: " + e.getMessage(), null);
            } catch (RuntimeException e) {
                rest(System.Logger.Level.WARNING, "whoever looks what was appended failed, and is woken again", e);
            }
        }
    }

    private void hear() throws SQLException {
        try (Connection connection = database.connection()) {
            current = connection;
            register(connection);
            hear(connection);
        } finally {
            current = null;
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

    /**
     * It looks once before it waits: something may have been appended while nobody listened. A connection on which nothing
     * was heard for long is asked whether it still serves: a network may have given it up without a word.
     */
    private void hear(Connection connection) throws SQLException {
        PGConnection notified = connection.unwrap(PGConnection.class);
        Elapsed silent = Elapsed.fromNow();
        while (!closed) {
            wake.run();
            PGNotification @Nullable [] heard = notified.getNotifications(Math.toIntExact(atLatest.toMillis()));
            if (heard != null && heard.length > 0) {
                silent = Elapsed.fromNow();
            } else if (silent.time().compareTo(database.patience()) > 0) {
                refuseIfDead(connection, database.patience());
                silent = Elapsed.fromNow();
            }
        }
    }

    private static void refuseIfDead(Connection connection, Duration patience) throws SQLException {
        if (!connection.isValid((int) Math.max(1, patience.toSeconds()))) {
            throw new SQLException("the connection does not answer");
        }
    }

    private void rest(System.Logger.Level level, String why, @Nullable Throwable fault) {
        if (closed) {
            return;
        }
        LOG.log(level, why, fault);
        try {
            Thread.sleep(atLatest.compareTo(REST) < 0 ? atLatest : REST);
            wake.run();
        } catch (InterruptedException e) {
            closed = true;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "whoever looks what was appended failed, and is woken again", e);
        }
    }

    /** Nothing is told any more when this returns; what was begun then is waited for within bounds. */
    @Override
    public void close() {
        closed = true;
        hangUp();
        thread.interrupt();
        try {
            thread.join(database.patience());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whoever waits for a notification is told so that none will come. */
    private void hangUp() {
        Connection connection = current;
        if (connection != null) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.log(System.Logger.Level.DEBUG, "the connection was given up already", e);
            }
        }
    }
}
