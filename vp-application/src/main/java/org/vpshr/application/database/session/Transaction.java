package org.vpshr.application.database.session;

import java.sql.SQLException;

/** Work in a transaction: done as a whole or not at all. */
public final class Transaction {

    /** What is done within it. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws SQLException;
    }

    /** How the database ends it when all is well. */
    @FunctionalInterface
    private interface End {
        void take() throws SQLException;
    }

    private Transaction() {}

    /** In a transaction that may write. */
    public static <T> T writing(Session session, Work<T> work) throws SQLException {
        session.opened();
        session.dialect().beginWriting(session);
        return ended(session, work, () -> session.dialect().commit(session));
    }

    /** In a transaction that sees one state of the store from its beginning to its end. */
    public static <T> T reading(Session session, Work<T> work) throws SQLException {
        if (session.isOpen()) {
            return work.run();
        }
        session.opened();
        session.dialect().beginReading(session);
        return ended(session, work, () -> session.dialect().rollback(session));
    }

    private static <T> T ended(Session session, Work<T> work, End end) throws SQLException {
        try {
            T result = work.run();
            end.take();
            session.closed();
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            undo(session, e);
            throw e;
        }
    }

    private static void undo(Session session, Throwable reason) {
        try {
            session.dialect().rollback(session);
            session.closed();
        } catch (SQLException e) {
            // the database undoes by itself when the disk or the connection fails, and has nothing left to undo then
            reason.addSuppressed(e);
        }
    }
}
