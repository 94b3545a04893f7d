package org.vpshr.application.database.postgresql;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.database.session.Lease;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.store.Store;

/**
 * A server by connections that the host lends. How long it takes to be lent one is for the host's DataSource to say: it is
 * asked on the thread that needs the connection, since the host may tell its users apart by their threads.
 */
final class ByDataSource implements ServerAccess {
    private static final String PRODUCT = "PostgreSQL";

    /** The address without what may stand behind it, such as a password. */
    private static final Pattern ADDRESS = Pattern.compile("jdbc:postgresql:(//[^/?@]*/)?[^/?@]*");

    private final Store.Hosted store;
    private volatile @Nullable String where;

    ByDataSource(Store.Hosted store) {
        this.store = store;
    }

    @Override
    public String where() {
        return Optional.ofNullable(where).orElseGet(store::toString);
    }

    @Override
    public String remedyOfCredentials() {
        return "see by which role and password the DataSource connects";
    }

    /** Its driver shows with the first connection. */
    @Override
    public void requireDriver() {}

    @Override
    public Lease connect(WaitingBounds bounds, Duration atMost) throws SQLException {
        Connection connection = lent();
        BorrowedConnection borrowed;
        try {
            requirePostgres(connection);
            borrowed = BorrowedConnection.of(where(), connection, store.schema(), bounds, atMost);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
        if (where == null) {
            where = place(connection, borrowed.schema());
        }
        return borrowed;
    }

    private Connection lent() throws SQLException {
        try {
            @Nullable Connection connection = store.source().getConnection();
            if (connection == null) {
                throw notLent(null);
            }
            return connection;
        } catch (SQLException e) {
            if (e.getSQLState() == null || e instanceof java.sql.SQLTransientConnectionException) {
                throw notLent(e);
            }
            throw e;
        }
    }

    private StoreUnavailable notLent(@Nullable SQLException e) {
        return new StoreUnavailable(
                where(),
                "its DataSource lends no connection" + (e == null ? "" : ": " + e.getMessage()),
                "see that the server runs, and let the DataSource have more connections than are needed at a time: what is"
                        + " lent here at most is said by Options.withConnections",
                e);
    }

    private void requirePostgres(Connection connection) throws SQLException {
        String product = String.valueOf(connection.getMetaData().getDatabaseProductName());
        if (!product.equals(PRODUCT)) {
            throw new StoreUnavailable(
                    where(),
                    "its DataSource leads to " + product + ", where no record is kept",
                    "give a DataSource of PostgreSQL, or name a file");
        }
    }

    private static String place(Connection connection, String schema) throws SQLException {
        DatabaseMetaData about = connection.getMetaData();
        String url = String.valueOf(about.getURL());
        Matcher address = ADDRESS.matcher(url);
        String server = address.lookingAt() && !url.substring(0, end(url)).contains("@")
                ? address.group()
                : "jdbc:postgresql:" + connection.getCatalog();
        return server + "?currentSchema=" + schema;
    }

    private static int end(String url) {
        int question = url.indexOf('?');
        return question < 0 ? url.length() : question;
    }

    @Override
    public DataSource forMigrations(WaitingBounds bounds) {
        return new LentConnections(() -> connect(bounds, bounds.patience()));
    }

    @Override
    public Optional<String> beforeMigrations(WaitingBounds bounds) {
        return Optional.empty();
    }
}
