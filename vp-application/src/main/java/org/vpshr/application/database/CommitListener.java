package org.vpshr.application.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vpshr.application.database.session.Lease;
import org.vpshr.application.observing.telling.Unworded;
import org.vpshr.application.waiting.Elapsed;

/**
 * Tells when something was appended by whichever process: as soon as the server notifies of it, and at the latest after a
 * while, because notifications may be lost with their connection. It opens its connection again by itself, and one that the
 * host lends now and then: its pool may want to renew it, and its password may have changed.
 */
public final class CommitListener implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CommitListener.class);
    private static final String FAILED = "whoever looks what was appended failed, and is woken again";

    private static final Duration REST = Duration.ofSeconds(1);

    /** So long one of the host is held on to. */
    private static final Duration LENT = Duration.ofMinutes(1);

    private final Database database;
    private final Duration atLatest;
    private final Duration lent;
    private final Runnable wake;
    private final Thread thread;
    private volatile @Nullable Lease current;
    private volatile boolean closed;

    /** @param atLatest how long it may take to look when no notification comes */
    public CommitListener(Database database, Duration atLatest, Runnable wake) {
        this(database, atLatest, LENT, wake);
    }

    /** @param lent how long a connection of the host is held on to */
    CommitListener(Database database, Duration atLatest, Duration lent, Runnable wake) {
        this.database = database;
        this.lent = lent;
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
                LOG.info("notifications are cut off, polling goes on: {}", e.getMessage());
                rest();
            } catch (RuntimeException e) {
                LOG.warn(FAILED, Unworded.of(e));
                rest();
            }
        }
    }

    private void hear() throws SQLException {
        Lease lease = database.listening();
        try {
            current = lease;
            String channel = channel(lease.connection());
            try {
                run(lease.connection(), "listen " + channel);
                hear(lease);
            } finally {
                if (!lease.mayRest()) {
                    leaveAlone(lease.connection(), channel);
                }
            }
        } finally {
            current = null;
            lease.end();
        }
    }

    /** Whoever is lent the connection next hears nothing of ours. */
    private static void leaveAlone(Connection connection, String channel) throws SQLException {
        try {
            run(connection, "unlisten " + channel);
            connection.unwrap(PGConnection.class).getNotifications();
        } catch (SQLException e) {
            LOG.debug("a connection of the host is broken off", e);
            connection.abort(Runnable::run);
        }
    }

    private static String channel(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select 'vp_' || md5(current_schema())")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /**
     * It looks once before it waits: something may have been appended while nobody listened. A connection on which nothing
     * was heard for long is asked whether it still serves: a network may have given it up without a word.
     */
    private void hear(Lease lease) throws SQLException {
        Connection connection = lease.connection();
        Elapsed held = Elapsed.fromNow();
        PGConnection notified = connection.unwrap(PGConnection.class);
        Elapsed silent = Elapsed.fromNow();
        while (!closed && (lease.mayRest() || held.time().compareTo(lent) < 0)) {
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

    private void rest() {
        if (closed) {
            return;
        }
        try {
            Thread.sleep(atLatest.compareTo(REST) < 0 ? atLatest : REST);
            wake.run();
        } catch (InterruptedException e) {
            closed = true;
        } catch (RuntimeException e) {
            LOG.warn(FAILED, Unworded.of(e));
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

    /** Whoever waits for a notification is told so that none will come. What is lent is given back in a moment, as it was. */
    private void hangUp() {
        Lease lease = current;
        if (lease != null && lease.mayRest()) {
            try {
                lease.connection().abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("the connection was given up already", e);
            }
        }
    }
}
