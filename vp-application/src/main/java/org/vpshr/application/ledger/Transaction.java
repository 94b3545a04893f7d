package org.vpshr.application.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Supplier;

/** A transaction, or a part of one when it lies within another: done as a whole or not at all. */
final class Transaction {
    private final Session session;
    private final Path file;
    private final String begin;
    private final String commit;
    private final String rollback;

    /** @param depth 1 for the outermost */
    Transaction(Session session, Path file, int depth) {
        this.session = session;
        this.file = file;
        boolean outermost = depth == 1;
        String part = "part_" + depth;
        begin = outermost ? "begin immediate" : "savepoint " + part;
        commit = outermost ? "commit" : "release " + part;
        rollback = outermost ? "rollback" : "rollback to " + part;
    }

    <T> T around(Supplier<T> work) {
        run(begin);
        try {
            T result = work.get();
            run(commit);
            return result;
        } catch (RuntimeException | Error e) {
            undo(e);
            throw e;
        }
    }

    private void undo(Throwable reason) {
        try {
            session.run(rollback);
        } catch (SQLException e) {
            // the database undoes by itself when the disk fails, and then has nothing left to undo
            reason.addSuppressed(e);
        }
    }

    private void run(String sql) {
        try {
            session.kept(sql).execute();
        } catch (SQLException e) {
            throw Faults.of(file, e);
        }
    }
}
