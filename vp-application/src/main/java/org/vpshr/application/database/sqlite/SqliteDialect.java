package org.vpshr.application.database.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.vpshr.application.database.session.Dialect;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.database.session.Sessions;
import org.vpshr.application.database.session.StoreKind;
import org.vpshr.application.database.session.Transaction;
import org.vpshr.application.failure.StoreUnavailable;

/** A store in one SQLite file. */
public final class SqliteDialect implements Dialect {
    private static final String APPLICATION_ID = "pragma application_id";
    private static final String VERSION = "pragma user_version";

    private final Path file;
    private final StoreKind kind;
    private final Duration patience;

    public SqliteDialect(Path file, StoreKind kind, Duration patience) {
        this.file = file;
        this.kind = kind;
        this.patience = patience;
    }

    @Override
    public String where() {
        return file.toString();
    }

    @Override
    public Connection connect(Duration atMost) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(kind.journal());
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(Math.toIntExact(atMost.toMillis()));
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
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
            throw new StoreUnavailable(
                    where(), "it is a database, but not " + kind.name(), "name another file, or a new one");
        }
        if (version > kind.version()) {
            throw kind.tooNew(where(), version);
        }
    }

    private static boolean isEmpty(Session session) throws SQLException {
        return session.number("select count(*) from sqlite_master") == 0 && session.number(APPLICATION_ID) == 0;
    }

    private void create(Session session) throws SQLException {
        Transaction.writing(session, () -> isEmpty(session) && run(session, kind.create()));
    }

    @Override
    public void grant(Session session, String role) {
        throw new StoreUnavailable(where(), "a file knows no roles", "give the rights of the file to its users");
    }

    @Override
    public void beginWriting(Session session) throws SQLException {
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

    @Override
    public void commit(Session session) throws SQLException {
        session.run("commit");
    }

    @Override
    public void rollback(Session session) throws SQLException {
        session.run("rollback");
    }

    @Override
    public boolean isAlive(Connection connection, Duration atMost) {
        return true;
    }

    @Override
    public RuntimeException fault(SQLException e) {
        return SqliteFaults.of(where(), patience, e);
    }
}
