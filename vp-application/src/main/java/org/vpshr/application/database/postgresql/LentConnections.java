package org.vpshr.application.database.postgresql;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.database.session.Lease;

/** Connections of the host for a tool that knows nothing but a DataSource: what it closes is set back and given back. */
final class LentConnections implements DataSource {
    private final Lending lending;

    /** Lends one. */
    @FunctionalInterface
    interface Lending {
        Lease lend() throws SQLException;
    }

    LentConnections(Lending lending) {
        this.lending = lending;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Lease lease = lending.lend();
        AtomicBoolean ended = new AtomicBoolean();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "close" -> end(lease, ended);
                    case "isClosed" -> ended.get() || lease.connection().isClosed();
                    default -> call(ended, lease.connection(), method, arguments);
                });
    }

    /** Once: by the second time it may be lent to somebody else. */
    private static @Nullable Object end(Lease lease, AtomicBoolean ended) throws SQLException {
        if (!ended.getAndSet(true)) {
            lease.end();
        }
        return null;
    }

    private static @Nullable Object call(
            AtomicBoolean ended, Connection connection, Method method, Object @Nullable [] arguments) throws Throwable {
        if (ended.get()) {
            throw new SQLException("the connection was given back");
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Who connects is for the host to say. */
    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("connections are lent as they are");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException("nothing is logged here");
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException("the host says how long it takes to be lent a connection");
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("nothing is logged here");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("there is no " + type + " behind it");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
