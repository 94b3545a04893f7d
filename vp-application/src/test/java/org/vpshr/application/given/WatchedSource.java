package org.vpshr.application.given;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;
import org.vpshr.application.store.Store;

/**
 * A pool of a host with habits of its own, which looks at each connection when it comes back: whatever is not as it was
 * when it was lent is kept for the test to tell.
 */
public final class WatchedSource implements AutoCloseable {
    private static final String SETTINGS = "select name, setting from pg_settings where name <> 'transaction_isolation'"
            + " and name <> 'transaction_read_only' and name <> 'transaction_deferrable'";
    private static final String LEFT_BEHIND = "select 'lock ' || mode from pg_locks where pid = pg_backend_pid()"
            + " and locktype = 'advisory' union all select 'statement ' || statement from pg_prepared_statements"
            + " where statement not in ('BEGIN', 'COMMIT', 'ROLLBACK')"
            + " union all select 'channel ' || pg_listening_channels()";

    private final PGSimpleDataSource behind = new PGSimpleDataSource();
    private final List<String> habits;
    private final boolean autoCommit;
    private final Deque<Connection> pool = new ArrayDeque<>();
    private final List<String> differences = new ArrayList<>();
    private final DataSource source = lending(this::lend);
    private int lent;
    private int mostLent;
    private int times;
    private int broken;

    /**
     * @param autoCommit how connections lie in it
     * @param habits SQL by which each new connection is set up
     */
    public WatchedSource(Store.Postgres store, boolean autoCommit, String... habits) {
        behind.setUrl(store.url().replaceFirst("\\?.*", ""));
        behind.setUser(store.user());
        this.autoCommit = autoCommit;
        this.habits = List.of(habits);
    }

    /** As the library gets it. */
    public DataSource source() {
        return source;
    }

    /** Lends one and the same connection, and does not notice when it is given back. */
    public static DataSource always(Connection connection) {
        return lending(() -> proxy(connection, () -> null));
    }

    /** Lends nothing, as a pool does of which all connections are out. */
    public static DataSource failing(String why) {
        return lending(() -> {
            throw new SQLTransientConnectionException(why);
        });
    }

    private static DataSource lending(Callable<Connection> lend) {
        Object identity = new Object();
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getConnection" -> lend.call();
                    case "hashCode" -> identity.hashCode();
                    case "equals" -> proxy == Objects.requireNonNull(arguments)[0];
                    default -> throw new AssertionError("nothing else is asked of it than connections: " + method);
                });
    }

    public synchronized List<String> differences() {
        return List.copyOf(differences);
    }

    /** How many are out now. */
    public synchronized int lent() {
        return lent;
    }

    public synchronized int mostLent() {
        return mostLent;
    }

    public synchronized int times() {
        return times;
    }

    /** How many came back broken off. */
    public synchronized int broken() {
        return broken;
    }

    private synchronized Connection lend() throws SQLException {
        Connection connection = pool.isEmpty() ? fresh() : pool.pop();
        Map<String, String> before = look(connection);
        lent++;
        times++;
        mostLent = Math.max(mostLent, lent);
        return proxy(connection, () -> {
            takeBack(connection, before);
            return null;
        });
    }

    private Connection fresh() throws SQLException {
        Connection connection = behind.getConnection();
        try (Statement sql = connection.createStatement()) {
            for (String habit : habits) {
                sql.execute(habit);
            }
        }
        connection.setNetworkTimeout(Runnable::run, 123_000);
        connection.setClientInfo("ApplicationName", "ministry");
        connection.setReadOnly(true);
        connection.setAutoCommit(autoCommit);
        return connection;
    }

    private static Connection proxy(Connection own, Callable<@Nullable Object> close) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? close.call() : call(own, method, arguments));
    }

    private static @Nullable Object call(Connection own, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(own, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private synchronized void takeBack(Connection connection, Map<String, String> before) throws SQLException {
        lent--;
        if (pool.contains(connection)) {
            differences.add("it was given back twice");
            return;
        }
        if (connection.isClosed()) {
            broken++;
            return;
        }
        Map<String, String> after = look(connection);
        before.forEach((what, was) -> {
            if (!was.equals(after.get(what))) {
                differences.add(what + " was " + was + " and is " + after.get(what));
            }
        });
        after.keySet().stream().filter(what -> !before.containsKey(what)).forEach(differences::add);
        pool.push(connection);
    }

    private static Map<String, String> look(Connection connection) throws SQLException {
        Map<String, String> all = new TreeMap<>();
        PGConnection driver = connection.unwrap(PGConnection.class);
        all.put("auto commit", String.valueOf(connection.getAutoCommit()));
        all.put("read only", String.valueOf(connection.isReadOnly()));
        all.put("network timeout", String.valueOf(connection.getNetworkTimeout()));
        all.put("holdability", String.valueOf(connection.getHoldability()));
        all.put("type map", String.valueOf(connection.getTypeMap()));
        all.put("client info", String.valueOf(connection.getClientInfo("ApplicationName")));
        all.put("prepare threshold", String.valueOf(driver.getPrepareThreshold()));
        all.put("fetch size", String.valueOf(driver.getDefaultFetchSize()));
        try (Statement sql = connection.createStatement()) {
            try (ResultSet row = sql.executeQuery(SETTINGS)) {
                while (row.next()) {
                    all.put("setting " + row.getString(1), row.getString(2));
                }
            }
            try (ResultSet row = sql.executeQuery(LEFT_BEHIND)) {
                while (row.next()) {
                    all.put("left behind: " + row.getString(1), "there");
                }
            }
        }
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
        all.put("isolation", String.valueOf(connection.getTransactionIsolation()));
        all.put("schema", String.valueOf(connection.getSchema()));
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
        return all;
    }

    @Override
    public synchronized void close() throws SQLException {
        for (Connection connection : pool) {
            connection.close();
        }
    }
}
