package org.vpshr.application.database.postgresql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.vpshr.application.database.session.Lease;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.store.Store;

/** A server by its address, on connections of our own. */
record ByAddress(Store.Postgres store) implements ServerAccess {
    /** By which others know on the server which process it is; the server says itself on which machine. */
    private static final String NAME = "vp " + ProcessHandle.current().pid();

    private static final String DURABLY = "select set_config('synchronous_commit', 'on', false)"
            + " where current_setting('synchronous_commit') = 'off'";

    @Override
    public String where() {
        return store.toString();
    }

    @Override
    public String remedyOfCredentials() {
        return "see VP_DB_USER, and VP_DB_PASSWORD or VP_DB_PASSWORD_FILE";
    }

    @Override
    public void requireDriver() {
        if (DriverManager.drivers()
                .noneMatch(driver -> driver.getClass().getName().startsWith("org.postgresql."))) {
            throw new StoreUnavailable(
                    where(), "the driver for it is missing", "add org.postgresql:postgresql to the class path");
        }
    }

    @Override
    public Lease connect(WaitingBounds bounds, Duration atMost) throws SQLException {
        Connection connection = DriverManager.getConnection(store.url(), properties(bounds, atMost));
        try (Statement statement = connection.createStatement()) {
            statement.execute(String.join("; ", WaitingBounds.forOthers(atMost), bounds.ofTheServer(), DURABLY));
            return Lease.own(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private Properties properties(WaitingBounds bounds, Duration toBeLetIn) {
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

    /** What the URL says of its own goes before. */
    @Override
    public DataSource forMigrations(WaitingBounds bounds) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        Properties properties = properties(bounds, bounds.patience());
        try {
            for (String name : properties.stringPropertyNames()) {
                source.setProperty(name, properties.getProperty(name));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the driver knows these properties", e);
        }
        source.setUrl(store.url());
        return source;
    }

    @Override
    public Optional<String> beforeMigrations(WaitingBounds bounds) {
        return Optional.of(WaitingBounds.forOthers(bounds.patience()) + "; " + bounds.ofTheServer());
    }
}
