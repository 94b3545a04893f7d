package org.vpshr.application.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.vpshr.application.database.postgresql.PostgresDialect;
import org.vpshr.application.database.session.Dialect;
import org.vpshr.application.database.session.JoinedLease;
import org.vpshr.application.database.session.Lease;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.database.session.Sessions;
import org.vpshr.application.database.session.StoreKind;
import org.vpshr.application.database.session.Transaction;
import org.vpshr.application.database.sqlite.SqliteDialect;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.file.disk.HeldFiles;
import org.vpshr.application.store.Store;

/** A database: opened only when it is of the expected kind and version, and made where there is none. */
public final class Database implements Sessions, AutoCloseable {
    private final Dialect dialect;
    private final Duration patience;
    private final SessionPool pool;
    private final Runnable afterwards;

    private Database(Dialect dialect, Duration patience, ConnectionBound bound, Runnable afterwards) {
        this.dialect = dialect;
        this.patience = patience;
        this.pool = new SessionPool(dialect, bound);
        this.afterwards = afterwards;
    }

    /** Opens the file, or makes it, once and whole. {@code patience} is how long to wait for others. */
    public static Database open(Path file, StoreKind kind, Duration patience) {
        HeldFiles.Hold hold = StoreFile.held(file, kind, begun -> make(file, begun, kind, patience));
        return open(new SqliteDialect(file, kind, patience), patience, ConnectionBound.none(), hold::letGo);
    }

    /** Makes an empty database in the file that is to become the other. */
    private static void make(Path file, Path begun, StoreKind kind, Duration patience) {
        open(new SqliteDialect(begun, file.toString(), kind, patience), patience, ConnectionBound.none(), () -> {})
                .close();
    }

    /** Opens the store, and makes it or its tables where there are none and the role may do so. */
    public static Database open(Store store, StoreKind kind, Duration patience) {
        return open(store, kind, patience, ConnectionBound.of(ConnectionBound.USUAL));
    }

    /** @param bound how many connections there may be, shared with whatever else has them; a file is not bound */
    public static Database open(Store store, StoreKind kind, Duration patience, ConnectionBound bound) {
        return switch (store) {
            case Store.File file -> open(file.path(), kind, patience);
            case Store.Shared shared ->
                open(new PostgresDialect(shared, kind, tables(shared, kind), patience), patience, bound, () -> {});
        };
    }

    /** Whether there is a store that can be opened without making one. Of which kind it is, shows when it is opened. */
    public static boolean isThere(Store store, Duration patience) {
        return switch (store) {
            case Store.File file -> Files.exists(file.path());
            case Store.Shared shared -> PostgresDialect.hasTables(shared, patience);
        };
    }

    private static StoreKind.Tables tables(Store.Shared store, StoreKind kind) {
        if (kind.tables() == null) {
            throw new StoreUnavailable(store.toString(), kind.name() + " is kept in a file alone", "name a file");
        }
        return kind.tables();
    }

    private static Database open(Dialect dialect, Duration patience, ConnectionBound bound, Runnable afterwards) {
        Database database = new Database(dialect, patience, bound, afterwards);
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
        Session session = pool.borrow(atMost);
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
        Session session = pool.borrow(patience);
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

    /**
     * Does the work as a part of the transaction of the host that the connection is in: all of it or nothing, and for good
     * once the host commits. Nothing is committed here.
     *
     * @param atMost how long statements wait for others
     * @throws StoreUnavailable when this store cannot, or the connection leads elsewhere
     */
    public <T> T within(Connection hosts, Duration atMost, JoinedWork<T> work) {
        ConnectionBound.Place lent = pool.lent();
        try {
            JoinedLease joined = dialect.join(hosts, atMost);
            try (Session session = new Session(joined, dialect, atMost)) {
                session.opened();
                T result = work.on(session, joined::doom);
                session.forget();
                joined.done();
                return result;
            }
        } catch (SQLException e) {
            throw dialect.fault(e);
        } finally {
            lent.leave();
        }
    }

    /** Work in a transaction of the host. */
    @FunctionalInterface
    public interface JoinedWork<T> {
        /** @param doom has to be called where the host must not commit what it did before, either */
        T on(Session session, Runnable doom) throws SQLException;
    }

    /** A connection beside those that are bound, for whoever waits on it. */
    public Lease listening() throws SQLException {
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

    void giveBack(Session session) {
        pool.giveBack(session);
    }

    void discard(Session session) {
        pool.discard(session);
    }

    /** Those at work are closed once they are done. */
    @Override
    public void close() {
        pool.close();
        afterwards.run();
    }
}
