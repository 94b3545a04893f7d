package org.vpshr.application.database.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.vpshr.application.database.session.Dialect;
import org.vpshr.application.database.session.JoinedLease;
import org.vpshr.application.database.session.Lease;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.database.session.Sessions;
import org.vpshr.application.database.session.StoreKind;
import org.vpshr.application.database.session.Transaction;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.file.disk.HeldFiles;

/** A store in one SQLite file. */
public final class SqliteDialect implements Dialect {
    private static final String APPLICATION_ID = "pragma application_id";
    private static final String VERSION = "pragma user_version";
    private static final String TABLES = "select count(*) from sqlite_master";

    /** Nobody is taken to write to it while it is read. */
    private static final String UNCHANGING = "?immutable=1";

    private final Path file;
    private final String where;
    private final StoreKind kind;
    private final Duration patience;

    /** The file that was opened first, whatever has its name by now. */
    private volatile @Nullable Object opened;

    public SqliteDialect(Path file, StoreKind kind, Duration patience) {
        this(file, file.toString(), kind, patience);
    }

    /** @param where what the file is called in messages */
    public SqliteDialect(Path file, String where, StoreKind kind, Duration patience) {
        this.file = file;
        this.where = where;
        this.kind = kind;
        this.patience = patience;
    }

    @Override
    public String where() {
        return where;
    }

    @Override
    public Lease connect(Duration atMost) throws SQLException {
        if (opened != null && !Files.exists(file)) {
            throw gone(null);
        }
        return Lease.own(mayWrite() ? writing(atMost) : reading(atMost));
    }

    @Override
    public JoinedLease join(Connection hosts, Duration atMost) {
        throw new StoreUnavailable(
                where(),
                "a record in a file is not recorded in within a transaction of the host",
                "keep it in the PostgreSQL database of the host, or record by itself");
    }

    /** What a writer keeps beside the file must be there, or able to be made. */
    private boolean mayWrite() {
        Path folder = file.toAbsolutePath().getParent();
        return Files.isWritable(file) && (folder == null || Files.isWritable(folder) || isShared());
    }

    private Connection writing(Duration atMost) throws SQLException {
        requireInPlace();
        SQLiteConfig config = config(atMost);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        Connection connection = config.createConnection(url(""));
        try {
            prepare(connection);
            return connection;
        } catch (SQLException | StoreUnavailable e) {
            connection.close();
            throw e;
        }
    }

    /** The way of its journal stays in a file for good: whose it is, is asked first. */
    private void prepare(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            long id = number(sql, APPLICATION_ID);
            if (id != kind.applicationId() && !(id == 0 && number(sql, TABLES) == 0)) {
                throw other();
            }
            sql.execute("pragma journal_mode = " + kind.journal());
        }
    }

    private static long number(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** Under its name may lie another file by now, or none: what is written then is in a file that nobody finds. */
    @Override
    public void requireInPlace() {
        try {
            Object there = HeldFiles.identity(file);
            Object first = opened;
            if (first == null) {
                opened = there;
            } else if (!first.equals(there)) {
                throw gone(null);
            }
        } catch (IOException e) {
            throw gone(e);
        }
    }

    private StoreUnavailable gone(@Nullable IOException cause) {
        return new StoreUnavailable(
                where(),
                "it is no longer the file that was opened: that was moved, replaced or deleted meanwhile",
                "nothing was recorded; bring it back, and open it again",
                cause);
    }

    /** It makes nothing beside the file, which would be in the way of whoever may write to it. */
    private Connection reading(Duration atMost) throws SQLException {
        SQLiteConfig config = config(atMost);
        config.setReadOnly(true);
        if (kind.journal() != SQLiteConfig.JournalMode.WAL || isShared()) {
            return config.createConnection(url("?mode=ro"));
        }
        if (hasUnfinished()) {
            throw new StoreUnavailable(
                    where(),
                    "it was not closed, and what is in its -wal file can only be read where it may be written",
                    "copy it with that file to a directory that may be written, and name the copy");
        }
        return config.createConnection(url(UNCHANGING));
    }

    /** Others have it open, or did not close it. */
    private boolean isShared() {
        return Files.exists(beside("-shm"));
    }

    private boolean hasUnfinished() {
        return Files.exists(beside("-wal")) && beside("-wal").toFile().length() > 0;
    }

    private Path beside(String ending) {
        return Path.of(file + ending);
    }

    private static SQLiteConfig config(Duration atMost) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(atMost.toMillis()));
        return config;
    }

    /** No sign in the name means anything but itself. */
    private String url(String parameters) {
        return "jdbc:sqlite:" + file.toUri() + parameters;
    }

    @Override
    public void waitAtMost(Connection connection, Duration atMost) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = " + atMost.toMillis());
        }
    }

    @Override
    public void prepare(Sessions database) {
        database.with(session -> {
            if (isEmpty(session)) {
                create(session);
            }
            check(session.number(APPLICATION_ID), session.number(VERSION));
            for (List<String> upgrade : kind.upgrades()) {
                take(session, upgrade);
            }
            return true;
        });
    }

    /** An upgrade is for the version before the one that it leads to, and for no other. */
    private void take(Session session, List<String> upgrade) throws SQLException {
        int from = kind.version() - kind.upgrades().size() + kind.upgrades().indexOf(upgrade);
        if (session.number(VERSION) == from) {
            Transaction.writing(session, () -> session.number(VERSION) == from && run(session, upgrade));
        }
    }

    private static boolean run(Session session, List<String> statements) throws SQLException {
        for (String statement : statements) {
            session.run(statement);
        }
        return true;
    }

    private void check(long applicationId, long version) {
        if (applicationId != kind.applicationId()) {
            throw other();
        }
        if (version > kind.version()) {
            throw kind.tooNew(where(), version);
        }
    }

    private StoreUnavailable other() {
        return new StoreUnavailable(
                where(), "it is a database, but not " + kind.name(), "name another file, or a new one");
    }

    private static boolean isEmpty(Session session) throws SQLException {
        return session.number(TABLES) == 0 && session.number(APPLICATION_ID) == 0;
    }

    private void create(Session session) throws SQLException {
        Transaction.writing(session, () -> isEmpty(session) && run(session, kind.create()));
    }

    @Override
    public Optional<String> changedTables(Session session) throws SQLException {
        return SqliteTables.changed(session.connection(), kind);
    }

    @Override
    public void grant(Session session, String role) {
        throw new StoreUnavailable(where(), "a file knows no roles", "give the rights of the file to its users");
    }

    @Override
    public void beginWriting(Session session) throws SQLException {
        requireInPlace();
        session.run("begin immediate");
    }

    @Override
    public String forUpdate() {
        return "";
    }

    @Override
    public void beginReading(Session session) throws SQLException {
        session.run("begin");
    }

    /** All that it keeps beside the file goes into it, where what is deleted is overwritten. */
    @Override
    public boolean purge(Session session) throws SQLException {
        return kind.journal() != SQLiteConfig.JournalMode.WAL || session.number("pragma wal_checkpoint(truncate)") == 0;
    }

    @Override
    public void commit(Session session) throws SQLException {
        requireInPlace();
        session.run("commit");
    }

    @Override
    public void rollback(Session session) throws SQLException {
        session.run("rollback");
    }

    /** Who took it that nobody writes looks again before the next question. */
    @Override
    public boolean isAlive(Connection connection, Duration atMost) {
        try {
            return !connection.getMetaData().getURL().endsWith(UNCHANGING);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public RuntimeException fault(SQLException e) {
        return SqliteFaults.of(where(), patience, e);
    }
}
