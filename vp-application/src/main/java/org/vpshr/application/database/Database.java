package org.vpshr.application.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.database.postgresql.PostgresDialect;
import org.vpshr.application.database.session.Dialect;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.database.session.Sessions;
import org.vpshr.application.database.session.StoreKind;
import org.vpshr.application.database.session.Transaction;
import org.vpshr.application.database.sqlite.SqliteDialect;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.file.HeldFiles;
import org.vpshr.application.store.Store;

/** A database: opened only when it is of the expected kind and version, and made where there is none. */
public final class Database implements Sessions, AutoCloseable {
    /** How many sessions are kept for the next who need one. There are as many at work as there is work. */
    private static final int IDLE = 8;

    private final Dialect dialect;
    private final Deque<Session> idle = new ArrayDeque<>();
    private final Runnable afterwards;
    private boolean closed;

    private Database(Dialect dialect, Runnable afterwards) {
        this.dialect = dialect;
        this.afterwards = afterwards;
    }

    /** Opens the file, or makes it, once and whole. {@code patience} is how long to wait for another process. */
    public static Database open(Path file, StoreKind kind, Duration patience) {
        HeldFiles.Hold hold = StoreFile.held(file, kind.name(), begun -> make(file, begun, kind, patience));
        return open(new SqliteDialect(file, kind, patience), hold::letGo);
    }

    /** Makes an empty database in the file that is to become the other. */
    private static void make(Path file, Path begun, StoreKind kind, Duration patience) {
        open(new SqliteDialect(begun, file.toString(), kind, patience), () -> {})
                .close();
    }

    /** Opens the store, and makes it or its tables where there are none and the role may do so. */
    public static Database open(Store store, StoreKind kind, Duration patience) {
        return switch (store) {
            case Store.File file -> open(file.path(), kind, patience);
            case Store.Postgres postgres ->
                open(new PostgresDialect(postgres, kind, tables(postgres, kind), patience), () -> {});
        };
    }

    /** Whether there is a store that can be opened without making one. Of which kind it is, shows when it is opened. */
    public static boolean isThere(Store store) {
        return switch (store) {
            case Store.File file -> Files.exists(file.path());
            case Store.Postgres postgres -> PostgresDialect.hasTables(postgres);
        };
    }

    private static StoreKind.Tables tables(Store.Postgres store, StoreKind kind) {
        if (kind.tables() == null) {
            throw new StoreUnavailable(store.toString(), kind.name() + " is kept in a file alone", "name a file");
        }
        return kind.tables();
    }

    private static Database open(Dialect dialect, Runnable afterwards) {
        Database database = new Database(dialect, afterwards);
        try {
            dialect.prepare(database);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    @Override
    public <T> T with(Session.Work<T> work) {
        Session session = borrow();
        try {
            T result = work.on(session);
            giveBack(session);
            return result;
        } catch (SQLException e) {
            discard(session);
            throw dialect.fault(e);
        } catch (RuntimeException | Error e) {
            giveBack(session);
            throw e;
        }
    }

    /** The same in one transaction, done as a whole or not at all. */
    public <T> T atomically(Session.Work<T> work) {
        return with(session -> Transaction.writing(session, () -> work.on(session)));
    }

    /** Begins a transaction that writes, for those who must end it by hand; nobody else uses its session meanwhile. */
    public OpenTransaction begin() {
        Session session = borrow();
        try {
            session.opened();
            dialect.beginWriting(session);
            return new OpenTransaction(this, session);
        } catch (SQLException e) {
            discard(session);
            throw dialect.fault(e);
        }
    }

    /** A connection that stays open, for whoever waits on it. */
    public Connection connection() throws SQLException {
        return dialect.connect();
    }

    /** Gives a role of the database what it needs to use the tables, and nothing else. */
    public void grant(String role) {
        with(session -> {
            dialect.grant(session, role);
            return true;
        });
    }

    /** What the database complains of, in plain words. */
    public RuntimeException fault(SQLException e) {
        return dialect.fault(e);
    }

    public String where() {
        return dialect.where();
    }

    /** Of those that lay idle, one that still serves; when one does not, the others hardly will. */
    private Session borrow() {
        @Nullable Session session = firstIdle();
        if (session == null) {
            return connect();
        }
        if (session.isAlive()) {
            return session;
        }
        discard(session);
        return connect();
    }

    private @Nullable Session firstIdle() {
        synchronized (idle) {
            if (closed) {
                throw new StoreUnavailable(where(), "it was closed", "open it again");
            }
            return idle.pollFirst();
        }
    }

    private Session connect() {
        try {
            return new Session(dialect.connect(), dialect);
        } catch (SQLException e) {
            throw dialect.fault(e);
        }
    }

    void giveBack(Session session) {
        synchronized (idle) {
            if (!closed && !session.isOpen() && idle.size() < IDLE) {
                session.rest();
                idle.addFirst(session);
                return;
            }
        }
        close(session);
    }

    /** Something failed: those that lie idle are given up with it. */
    void discard(Session session) {
        close(session);
        synchronized (idle) {
            idle.forEach(Database::close);
            idle.clear();
        }
    }

    private static void close(Session session) {
        try {
            session.close();
        } catch (SQLException e) {
            // it is given up either way; what mattered was reported where it failed
        }
    }

    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.forEach(Database::close);
            idle.clear();
        }
        afterwards.run();
    }
}
