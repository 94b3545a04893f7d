package org.vpshr.application.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.database.postgresql.PostgresDialect;
import org.vpshr.application.database.session.Dialect;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.database.session.Sessions;
import org.vpshr.application.database.session.StoreKind;
import org.vpshr.application.database.session.Transaction;
import org.vpshr.application.database.sqlite.SqliteDialect;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.file.disk.HeldFiles;
import org.vpshr.application.store.Store;
import org.vpshr.application.waiting.Deadline;

/** A database: opened only when it is of the expected kind and version, and made where there is none. */
public final class Database implements Sessions, AutoCloseable {
    /** How many sessions are kept for the next who need one. There are as many at work as there is work. */
    private static final int IDLE = 8;

    /** Whether one that lay idle still serves is seen soon, or it does not. */
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final Dialect dialect;
    private final Duration patience;
    private final Deque<Session> idle = new ArrayDeque<>();
    private final Runnable afterwards;
    private boolean closed;

    private Database(Dialect dialect, Duration patience, Runnable afterwards) {
        this.dialect = dialect;
        this.patience = patience;
        this.afterwards = afterwards;
    }

    /** Opens the file, or makes it, once and whole. {@code patience} is how long to wait for others. */
    public static Database open(Path file, StoreKind kind, Duration patience) {
        HeldFiles.Hold hold = StoreFile.held(file, kind, begun -> make(file, begun, kind, patience));
        return open(new SqliteDialect(file, kind, patience), patience, hold::letGo);
    }

    /** Makes an empty database in the file that is to become the other. */
    private static void make(Path file, Path begun, StoreKind kind, Duration patience) {
        open(new SqliteDialect(begun, file.toString(), kind, patience), patience, () -> {})
                .close();
    }

    /** Opens the store, and makes it or its tables where there are none and the role may do so. */
    public static Database open(Store store, StoreKind kind, Duration patience) {
        return switch (store) {
            case Store.File file -> open(file.path(), kind, patience);
            case Store.Postgres postgres ->
                open(new PostgresDialect(postgres, kind, tables(postgres, kind), patience), patience, () -> {});
        };
    }

    /** Whether there is a store that can be opened without making one. Of which kind it is, shows when it is opened. */
    public static boolean isThere(Store store, Duration patience) {
        return switch (store) {
            case Store.File file -> Files.exists(file.path());
            case Store.Postgres postgres -> PostgresDialect.hasTables(postgres, patience);
        };
    }

    private static StoreKind.Tables tables(Store.Postgres store, StoreKind kind) {
        if (kind.tables() == null) {
            throw new StoreUnavailable(store.toString(), kind.name() + " is kept in a file alone", "name a file");
        }
        return kind.tables();
    }

    private static Database open(Dialect dialect, Duration patience, Runnable afterwards) {
        Database database = new Database(dialect, patience, afterwards);
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
        return with(patience, work);
    }

    /** The same for whoever has waited for something else already. */
    public <T> T with(Duration atMost, Session.Work<T> work) {
        Session session = borrow(atMost);
        try {
            session.waitAtMost(atMost);
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
        Session session = borrow(patience);
        try {
            session.waitAtMost(patience);
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
        return dialect.connect(patience);
    }

    /** Gives a role of the database what it needs to use the tables, and nothing else. */
    public void grant(String role) {
        with(session -> {
            dialect.grant(session, role);
            return true;
        });
    }

    /** What of the tables, their triggers and marks is not as it was made; nothing when all is. */
    public Optional<String> changedTables() {
        return with(dialect::changedTables);
    }

    /**
     * Takes what was overwritten from the disk, as far as the database keeps it anywhere besides.
     *
     * @param atMost how long whoever still reads it is waited for
     * @return whether nothing of it is left
     */
    public boolean purge(Duration atMost) {
        return with(atMost.compareTo(patience) < 0 ? atMost : patience, dialect::purge);
    }

    /** @throws StoreUnavailable when it is no longer what was opened, so that what is written to it would be lost */
    public void requireInPlace() {
        dialect.requireInPlace();
    }

    /** What the database complains of, in plain words. */
    public RuntimeException fault(SQLException e) {
        return dialect.fault(e);
    }

    public String where() {
        return dialect.where();
    }

    /** How long others, and the other side, are waited for. */
    public Duration patience() {
        return patience;
    }

    /** Of those that lay idle, one that still serves; when one does not, the others hardly will. */
    private Session borrow(Duration atMost) {
        Deadline deadline = Deadline.in(atMost);
        @Nullable Session session = firstIdle();
        if (session == null) {
            return connect(atMost);
        }
        if (session.isAlive(atMost.compareTo(LOOK) < 0 ? atMost : LOOK)) {
            return session;
        }
        discard(session);
        return connect(deadline.left());
    }

    private @Nullable Session firstIdle() {
        synchronized (idle) {
            if (closed) {
                throw new StoreUnavailable(where(), "it was closed", "open it again");
            }
            return idle.pollFirst();
        }
    }

    private Session connect(Duration atMost) {
        try {
            return new Session(dialect.connect(atMost), dialect, atMost);
        } catch (SQLException e) {
            throw dialect.fault(e);
        }
    }

    void giveBack(Session session) {
        if (!keeps(session)) {
            close(session);
        }
    }

    private boolean keeps(Session session) {
        synchronized (idle) {
            boolean kept = !closed && !session.isOpen() && idle.size() < IDLE;
            if (kept) {
                session.rest();
                idle.addFirst(session);
            }
            return kept;
        }
    }

    /** Something failed: those that lie idle are given up with it. */
    void discard(Session session) {
        close(session);
        takeIdle().forEach(Database::close);
    }

    /** Whoever closes them keeps nobody else waiting: the other side may be slow to answer. */
    private List<Session> takeIdle() {
        synchronized (idle) {
            List<Session> all = List.copyOf(idle);
            idle.clear();
            return all;
        }
    }

    private static void close(Session session) {
        try {
            session.close();
        } catch (SQLException e) {
            // it is given up either way; what mattered was reported where it failed
        }
    }

    /** Those at work are closed once they are done. */
    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
        }
        takeIdle().forEach(Database::close);
        afterwards.run();
    }
}
