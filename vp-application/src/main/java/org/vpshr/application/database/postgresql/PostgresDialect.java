package org.vpshr.application.database.postgresql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.database.session.Dialect;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.database.session.Sessions;
import org.vpshr.application.database.session.StoreKind;
import org.vpshr.application.failure.OutcomeUnknown;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.store.Store;

/** A store in a schema of a PostgreSQL database. */
public final class PostgresDialect implements Dialect {
    /** By which others know on the server which process it is; the server says itself on which machine. */
    private static final String NAME = "vp " + ProcessHandle.current().pid();

    private static final String LOOK_FIRST =
            "look with vp timeline or vp trace whether it is there, before you give it again without a command id";

    private static final String DURABLY = "select set_config('synchronous_commit', 'on', false)"
            + " where current_setting('synchronous_commit') = 'off'";

    /** It is asked who is in the way when somebody has waited long enough already. */
    private static final Duration TO_ASK = Duration.ofSeconds(3);

    private final Store.Postgres store;
    private final StoreKind kind;
    private final StoreKind.Tables tables;
    private final WaitingBounds bounds;

    public PostgresDialect(Store.Postgres store, StoreKind kind, StoreKind.Tables tables, Duration patience) {
        this.store = store;
        this.kind = kind;
        this.tables = tables;
        this.bounds = new WaitingBounds(patience);
    }

    @Override
    public String where() {
        return store.toString();
    }

    @Override
    public Connection connect(Duration atMost) throws SQLException {
        Connection connection = DriverManager.getConnection(store.url(), properties(store, bounds, atMost));
        try (Statement statement = connection.createStatement()) {
            statement.execute(String.join("; ", WaitingBounds.forOthers(atMost), bounds.ofTheServer(), DURABLY));
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void waitAtMost(Connection connection, Duration atMost) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(WaitingBounds.forOthers(atMost));
        }
    }

    private static Properties properties(Store.Postgres store, WaitingBounds bounds, Duration toBeLetIn) {
        Properties properties = new Properties();
        put(properties, "user", store.user());
        put(properties, "password", store.password());
        properties.setProperty("ApplicationName", NAME);
        // what a row holds is not for messages
        properties.setProperty("logServerErrorDetail", "false");
        bounds.put(properties, toBeLetIn);
        return properties;
    }

    private static void put(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.setProperty(name, value);
        }
    }

    /** Whether the tables of a store are in it. */
    public static boolean hasTables(Store.Postgres store, Duration patience) {
        requireDriver(store);
        try (Connection connection = DriverManager.getConnection(
                        store.url(), properties(store, new WaitingBounds(patience), patience));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(Migrations.EXISTS)) {
            return row.next() && row.getLong(1) == 1;
        } catch (SQLException e) {
            throw new PostgresFaults(store.toString(), patience, Optional::empty).of(e);
        }
    }

    private static void requireDriver(Store.Postgres store) {
        if (DriverManager.drivers()
                .noneMatch(driver -> driver.getClass().getName().startsWith("org.postgresql."))) {
            throw new StoreUnavailable(
                    store.toString(),
                    "the driver for it is missing",
                    "add org.postgresql:postgresql to the class path");
        }
    }

    @Override
    public void prepare(Sessions database) {
        requireDriver(store);
        Migrations migrations = new Migrations(store, kind, tables, this::fault);
        if (database.with(migrations::areDue)) {
            migrations.run(bounds, properties(store, bounds, bounds.patience()));
        }
        database.with(session -> {
            migrations.check(session);
            refuseIfForgetful(session);
            return true;
        });
    }

    @Override
    public Optional<String> changedTables(Session session) throws SQLException {
        return PostgresTables.changed(session, tables);
    }

    @Override
    public void grant(Session session, String role) throws SQLException {
        new Migrations(store, kind, tables, this::fault).grant(session, role);
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
        return new PostgresFaults(where(), bounds.patience(), this::blocker).of(e);
    }

    /** Who is in the way now; nobody where that cannot be seen. */
    private Optional<Blocker> blocker() {
        try (Connection connection = connect(TO_ASK)) {
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(TO_ASK.toMillis()));
            return Blocker.find(connection);
        } catch (SQLException e) {
            return Optional.empty(); // what is to be told is that somebody is in the way
        }
    }
}
