package org.vpshr.application.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.SQLiteConfig;
import org.vpshr.application.LedgerUnavailable;

/** A store in one SQLite file. */
final class SqliteDialect implements Dialect {
    private final Path file;
    private final Database.Kind kind;
    private final Duration patience;

    SqliteDialect(Path file, Database.Kind kind, Duration patience) {
        this.file = file;
        this.kind = kind;
        this.patience = patience;
    }

    @Override
    public String where() {
        return file.toString();
    }

    @Override
    public Connection connect() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(kind.journal());
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    @Override
    public void prepare(Database database) {
        database.with(session -> {
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
                    where(), "it is a database, but not " + kind.name(), "name another file, or a new one");
        }
        if (version > kind.version()) {
            throw kind.tooNew(where(), version);
        }
    }

    private static boolean isEmpty(Session session) throws SQLException {
        return session.number("select count(*) from sqlite_master") == 0
                && session.number("pragma application_id") == 0;
    }

    private void create(Session session) throws SQLException {
        Transaction.writing(session, () -> {
            if (isEmpty(session)) {
                for (String statement : kind.create()) {
                    session.run(statement);
                }
            }
            return true;
        });
    }

    @Override
    public void grant(Session session, String role) {
        throw new LedgerUnavailable(where(), "a file knows no roles", "give the rights of the file to its users");
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
    public boolean isAlive(Connection connection) {
        return true;
    }

    @Override
    public RuntimeException fault(SQLException e) {
        return SqliteFaults.of(where(), e);
    }
}
