package org.vpshr.application.database.postgresql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.vpshr.application.database.session.Dialect;
import org.vpshr.application.database.session.JoinedLease;
import org.vpshr.application.database.session.Lease;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.database.session.Sessions;
import org.vpshr.application.database.session.StoreKind;
import org.vpshr.application.failure.OutcomeUnknown;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.store.Store;

/** A store in a schema of a PostgreSQL database. */
public final class PostgresDialect implements Dialect {
    private static final String LOOK_FIRST =
            "look with vp timeline or vp trace whether it is there, before you give it again without a command id";

    /** It is asked who is in the way when somebody has waited long enough already. */
    private static final Duration TO_ASK = Duration.ofSeconds(3);

    private final ServerAccess server;
    private final StoreKind kind;
    private final StoreKind.Tables tables;
    private final WaitingBounds bounds;

    /** Known once it was opened. */
    private volatile @Nullable StoreIdentity identity;

    private volatile String schema = "";

    public PostgresDialect(Store.Shared store, StoreKind kind, StoreKind.Tables tables, Duration patience) {
        this.server = ServerAccess.to(store);
        this.kind = kind;
        this.tables = tables;
        this.bounds = new WaitingBounds(patience);
    }

    @Override
    public String where() {
        return server.where();
    }

    @Override
    public Lease connect(Duration atMost) throws SQLException {
        return server.connect(bounds, atMost);
    }

    @Override
    public JoinedLease join(Connection hosts, Duration atMost) throws SQLException {
        if (hosts.getAutoCommit()) {
            throw new IllegalArgumentException(
                    "the connection commits by itself, so that there is no transaction to record within");
        }
        refuseIfElsewhere(hosts);
        JoinedConnection joined = JoinedConnection.of(hosts, schema, bounds, atMost);
        try {
            if (!isThisStore(StoreIdentity.of(hosts))) {
                throw elsewhere();
            }
            return joined;
        } catch (SQLException | RuntimeException e) {
            joined.end();
            throw e;
        }
    }

    private void refuseIfElsewhere(Connection hosts) throws SQLException {
        if (!hosts.isWrapperFor(BaseConnection.class)) {
            throw elsewhere();
        }
        if (hosts.unwrap(BaseConnection.class).getTransactionState() == TransactionState.FAILED) {
            throw new StoreUnavailable(
                    where(),
                    "the transaction of the host failed before anything was recorded in it",
                    "roll it back, and begin another");
        }
    }

    private StoreUnavailable elsewhere() {
        return new StoreUnavailable(
                where(),
                "the connection of the host does not lead to the database that the record is in",
                "record within transactions of that database alone, on connections of PostgreSQL's own driver");
    }

    /** A server that was started anew since is asked once more. */
    private boolean isThisStore(StoreIdentity theirs) throws SQLException {
        return theirs.equals(identity) || theirs.equals(askedAgain());
    }

    private StoreIdentity askedAgain() throws SQLException {
        Lease lease = connect(bounds.patience());
        try {
            StoreIdentity ours = StoreIdentity.of(lease.connection());
            identity = ours;
            return ours;
        } finally {
            lease.end();
        }
    }

    @Override
    public void waitAtMost(Connection connection, Duration atMost) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(WaitingBounds.forOthers(atMost));
        }
    }

    /** Whether the tables of a store are in it. */
    public static boolean hasTables(Store.Shared store, Duration patience) {
        ServerAccess server = ServerAccess.to(store);
        server.requireDriver();
        try {
            Lease lease = server.connect(new WaitingBounds(patience), patience);
            try (Statement statement = lease.connection().createStatement();
                    ResultSet row = statement.executeQuery(Migrations.EXISTS)) {
                return row.next() && row.getLong(1) == 1;
            } finally {
                lease.end();
            }
        } catch (SQLException e) {
            throw new PostgresFaults(server.where(), patience, server.remedyOfCredentials(), Optional::empty).of(e);
        }
    }

    @Override
    public void prepare(Sessions database) {
        server.requireDriver();
        database.with(session -> {
            refuseIfNoPostgres(session);
            return true;
        });
        Migrations migrations = new Migrations(where(), kind, tables, this::fault);
        if (database.with(migrations::areDue)) {
            migrations.run(bounds, server.forMigrations(bounds), server.beforeMigrations(bounds));
        }
        database.with(session -> {
            migrations.check(session);
            refuseIfForgetful(session);
            identity = StoreIdentity.of(session.connection());
            schema = session.connection().getSchema();
            return true;
        });
    }

    @Override
    public Optional<String> changedTables(Session session) throws SQLException {
        return PostgresTables.changed(session, tables);
    }

    @Override
    public void grant(Session session, String role) throws SQLException {
        new Migrations(where(), kind, tables, this::fault).grant(session, role);
    }

    /** Others speak its protocol, and do not keep its promises. */
    private void refuseIfNoPostgres(Session session) throws SQLException {
        try (ResultSet row = session.kept("select version()").executeQuery()) {
            row.next();
            String version = row.getString(1);
            if (!version.startsWith("PostgreSQL ")) {
                throw new StoreUnavailable(
                        where(),
                        "its server is no PostgreSQL: " + version.split(" ", 2)[0],
                        "name a database of PostgreSQL, or a file");
            }
        }
    }

    /** With fsync off the server acknowledges what a power cut takes back. */
    private void refuseIfForgetful(Session session) throws SQLException {
        if (session.number("select case current_setting('fsync') when 'off' then 1 else 0 end") == 1) {
            throw new StoreUnavailable(
                    where(),
                    "its server does not write to the disk what it acknowledges",
                    "set fsync = on in its configuration");
        }
    }

    /** A server knows its tables, wherever its files are. */
    @Override
    public void requireInPlace() {}

    /** What its server keeps of older states goes when it is vacuumed, which is for whoever keeps the server. */
    @Override
    public boolean purge(Session session) {
        return true;
    }

    /** The server begins it with the first statement; the lock on the head keeps others from writing. */
    @Override
    public void beginWriting(Session session) throws SQLException {
        session.connection().setAutoCommit(false);
    }

    @Override
    public String forUpdate() {
        return " for update";
    }

    @Override
    public void beginReading(Session session) throws SQLException {
        session.connection().setAutoCommit(false);
        session.run("set transaction isolation level repeatable read, read only; " + WaitingBounds.forReaders());
    }

    @Override
    public void commit(Session session) throws SQLException {
        try {
            session.connection().commit();
        } catch (SQLException e) {
            if (PostgresFaults.isGone(e)) {
                throw new OutcomeUnknown(where(), LOOK_FIRST, e);
            }
            throw e;
        }
        session.connection().setAutoCommit(true);
    }

    @Override
    public void rollback(Session session) throws SQLException {
        session.connection().rollback();
        session.connection().setAutoCommit(true);
    }

    @Override
    public boolean isAlive(Connection connection, Duration atMost) {
        try {
            return connection.isValid(Integer.parseInt(WaitingBounds.seconds(atMost)));
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public RuntimeException fault(SQLException e) {
        return new PostgresFaults(where(), bounds.patience(), server.remedyOfCredentials(), this::blocker).of(e);
    }

    /** Who is in the way now; nobody where that cannot be seen. */
    private Optional<Blocker> blocker() {
        try {
            Lease lease = connect(TO_ASK);
            try {
                lease.connection().setNetworkTimeout(Runnable::run, Math.toIntExact(TO_ASK.toMillis()));
                return Blocker.find(lease.connection());
            } finally {
                lease.end();
            }
        } catch (SQLException | StoreUnavailable e) {
            return Optional.empty(); // what is to be told is that somebody is in the way
        }
    }
}
