package org.vpshr.application.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.vpshr.application.LedgerUnavailable;

/** One SQLite file: created for its owner alone, opened only when it is of the expected kind and version. */
public final class Database implements AutoCloseable {

    /**
     * What a file is expected to be.
     *
     * @param name what it is called in messages, such as "a record"
     * @param applicationId the mark in the file that says so
     * @param version the newest version of its tables that is understood
     * @param create the statements that make an empty one
     * @param journal how it is written: WAL where readers must not wait, DELETE where nothing old may stay behind
     */
    public record Kind(
            String name, int applicationId, int version, List<String> create, SQLiteConfig.JournalMode journal) {}

    private final Path file;
    private final Kind kind;
    private final Duration patience;
    private final Deque<Session> idle = new ArrayDeque<>();
    private boolean closed;

    private Database(Path file, Kind kind, Duration patience) {
        this.file = file;
        this.kind = kind;
        this.patience = patience;
    }

    /** Opens the file, or makes it. {@code patience} is how long to wait for another process. */
    public static Database open(Path file, Kind kind, Duration patience) {
        StoreFile.prepare(file, kind.name());
        Database database = new Database(file, kind, patience);
        try {
            database.checkKind();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Does the work on a session that no other thread uses meanwhile. */
    public <T> T with(Session.Work<T> work) {
        Session session = borrow();
        try {
            T result = work.on(session);
            giveBack(session);
            return result;
        } catch (SQLException e) {
            discard(session);
            throw Faults.of(file, e);
        } catch (RuntimeException | Error e) {
            discard(session);
            throw e;
        }
    }

    /** A session for its caller alone. */
    Session connect() {
        try {
            return new Session(config().createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
        } catch (SQLException e) {
            throw Faults.of(file, e);
        }
    }

    Path file() {
        return file;
    }

    private SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(kind.journal());
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        return config;
    }

    private void checkKind() {
        with(session -> {
            if (isEmpty(session)) {
                create(session);
            }
            check(session.number("pragma application_id"), session.number("pragma user_version"));
            return true;
        });
    }

    private void check(long applicationId, long version) {
        if (applicationId != kind.applicationId()) {
            throw new LedgerUnavailable(
                    file.toString(), "it is a database, but not " + kind.name(), "name another file, or a new one");
        }
        if (version > kind.version()) {
            throw new LedgerUnavailable(
                    file.toString(),
                    "it was written by a newer version of this library (tables of version " + version + ", known here: "
                            + kind.version() + ")",
                    "use that version or a newer one");
        }
    }

    private static boolean isEmpty(Session session) throws SQLException {
        return session.number("select count(*) from sqlite_master") == 0
                && session.number("pragma application_id") == 0;
    }

    private void create(Session session) throws SQLException {
        session.run("begin immediate");
        if (isEmpty(session)) {
            for (String statement : kind.create()) {
                session.run(statement);
            }
        }
        session.run("commit");
    }

    private Session borrow() {
        synchronized (idle) {
            if (closed) {
                throw new LedgerUnavailable(file.toString(), "it was closed", "open it again");
            }
            Session session = idle.pollFirst();
            if (session != null) {
                return session;
            }
        }
        return connect();
    }

    private void giveBack(Session session) {
        synchronized (idle) {
            if (!closed) {
                idle.addFirst(session);
                return;
            }
        }
        discard(session);
    }

    private static void discard(Session session) {
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
            idle.forEach(Database::discard);
            idle.clear();
        }
    }
}
