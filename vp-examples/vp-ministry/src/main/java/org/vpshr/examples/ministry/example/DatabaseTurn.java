package org.vpshr.examples.ministry.example;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executor;
import javax.sql.DataSource;

/** One process after the other, of all that have the database. */
final class DatabaseTurn implements Executor {
    private static final long LOCK = 0x6d696e6973747279L;

    private final DataSource source;

    DatabaseTurn(DataSource source) {
        this.source = source;
    }

    /** The lock goes with the connection at the latest. */
    @Override
    public void execute(Runnable work) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            try {
                work.run();
            } finally {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not let one process wait for another", e);
        }
    }
}
