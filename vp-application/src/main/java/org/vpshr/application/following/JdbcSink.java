package org.vpshr.application.following;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.vpshr.application.failure.Overtaken;
import org.vpshr.application.failure.StoreUnavailable;

/** The host's database, with the position in a table of its own beside what is written. */
final class JdbcSink<F> implements Sink<F> {
    private static final String WHERE = "the database of the sink";

    private static final String TABLE = "create table vp_follower (name varchar(80) not null, version integer not null,"
            + " events bigint not null, bound bigint not null, is_current integer not null, primary key (name, version))";

    private final DataSource source;
    private final JdbcWriter<F> writer;
    private volatile boolean made;

    JdbcSink(DataSource source, JdbcWriter<F> writer) {
        this.source = source;
        this.writer = writer;
    }

    /** What is done on a connection of the host's. */
    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    @Override
    public Optional<FollowerPosition> position(String name, int version) {
        make();
        return Optional.of(inTransaction(connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                    "select events, bound from vp_follower where name = ? and version = ?")) {
                query.setString(1, name);
                query.setInt(2, version);
                try (ResultSet row = query.executeQuery()) {
                    return row.next()
                            ? new FollowerPosition(row.getLong(1), row.getLong(2))
                            : begun(connection, name, version);
                }
            }
        }));
    }

    private static FollowerPosition begun(Connection connection, String name, int version) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into vp_follower (name, version, events, bound, is_current)" + " values (?, ?, 0, 0, 0)")) {
            insert.setString(1, name);
            insert.setInt(2, version);
            insert.executeUpdate();
        }
        return FollowerPosition.START;
    }

    /** The position first: who comes second waits for it, and then finds that it is not theirs to move. */
    @Override
    public void store(SinkPage<F> page) {
        inTransaction(connection -> {
            move(connection, page);
            writer.write(connection, page);
            return page;
        });
    }

    private void move(Connection connection, SinkPage<F> page) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement("update vp_follower set events = ?, bound = ?"
                + " where name = ? and version = ? and events = ? and bound = ?")) {
            move.setLong(1, page.to().events());
            move.setLong(2, page.to().bound());
            move.setString(3, page.name());
            move.setInt(4, page.version());
            move.setLong(5, page.from().events());
            move.setLong(6, page.from().bound());
            if (move.executeUpdate() != 1) {
                throw new Overtaken(
                        WHERE,
                        page.name() + " was brought on from position "
                                + page.from().events() + " by another process meanwhile",
                        "nothing need be done: this one goes on from where the other is",
                        null);
            }
        }
    }

    @Override
    public void replace(String name, int version) {
        inTransaction(connection -> {
            try (PreparedStatement replace = connection.prepareStatement("update vp_follower set is_current ="
                    + " case when version = ? then 1 else 0 end where name = ? and version <= ?")) {
                replace.setInt(1, version);
                replace.setString(2, name);
                replace.setInt(3, version);
                return replace.executeUpdate();
            }
        });
    }

    private void make() {
        if (made) {
            return;
        }
        try (Connection connection = source.getConnection()) {
            if (!isThere(connection)) {
                create(connection);
            }
            made = true;
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    private static boolean isThere(Connection connection) {
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("select events, bound, is_current from vp_follower where 1 = 0")) {
            return !rows.next();
        } catch (SQLException missing) {
            return false;
        }
    }

    /** Another process may have made it meanwhile. */
    private static void create(Connection connection) {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            try (Statement sql = connection.createStatement()) {
                sql.execute(TABLE);
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            if (!isThere(connection)) {
                throw new StoreUnavailable(WHERE, "there is no table vp_follower in it", "make it: " + TABLE, e);
            }
        }
    }

    private <T> T inTransaction(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                T done = work.on(connection);
                connection.commit();
                return done;
            } catch (SQLException | RuntimeException | Error e) {
                undo(connection, e);
                throw e;
            } finally {
                connection.setAutoCommit(before);
            }
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    private static void undo(Connection connection, Throwable reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // the database undoes what it hears no end of
            reason.addSuppressed(e);
        }
    }

    /** What a statement is refused for does not pass by itself; what becomes of a connection does. */
    private static RuntimeException fault(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        boolean passes =
                state.startsWith("08") || state.startsWith("53") || state.startsWith("57") || state.startsWith("40");
        return passes
                ? new StoreUnavailable(WHERE, "it is out of reach: " + e.getMessage(), "see that it can be reached", e)
                : new IllegalStateException(WHERE + ": " + e.getMessage(), e);
    }
}
