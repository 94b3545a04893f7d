package org.vpshr.application.database.session;

import java.sql.SQLException;

/** Work in a transaction, or in a part of one: done as a whole or not at all. */
public final class Transaction {

    /** What is done within it. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws SQLException;
    }

    /** A step of the database's own. */
    @FunctionalInterface
    private interface Step {
        void take() throws SQLException;
    }

    private Transaction() {}

    /** In a transaction that may write. */
    public static <T> T writing(Session session, Work<T> work) throws SQLException {
        Dialect dialect = session.dialect();
        return whole(session, () -> dialect.beginWriting(session), work, () -> dialect.commit(session));
    }

    /** In a transaction that sees one state of the store from its beginning to its end. */
    public static <T> T reading(Session session, Work<T> work) throws SQLException {
        Dialect dialect = session.dialect();
        return session.isOpen()
                ? work.run()
                : whole(session, () -> dialect.beginReading(session), work, () -> dialect.rollback(session));
    }

    /** In a part of the transaction that is open already; undone alone when it throws. */
    public static <T> T part(Session session, int depth, Work<T> work) throws SQLException {
        String name = "part_" + depth;
        return around(
                () -> session.run("savepoint " + name),
                work,
                () -> session.run("release savepoint " + name),
                () -> session.run("rollback to savepoint " + name));
    }

    private static <T> T whole(Session session, Step begin, Work<T> work, Step end) throws SQLException {
        Dialect dialect = session.dialect();
        return around(
                () -> {
                    session.opened();
                    begin.take();
                },
                work,
                () -> {
                    end.take();
                    session.closed();
                },
                () -> {
                    dialect.rollback(session);
                    session.closed();
                });
    }

    private static <T> T around(Step begin, Work<T> work, Step commit, Step rollback) throws SQLException {
        begin.take();
        try {
            T result = work.run();
            commit.take();
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            undo(rollback, e);
            throw e;
        }
    }

    private static void undo(Step rollback, Throwable reason) {
        try {
            rollback.take();
        } catch (SQLException e) {
            // the database undoes by itself when the disk or the connection fails, and has nothing left to undo then
            reason.addSuppressed(e);
        }
    }
}
