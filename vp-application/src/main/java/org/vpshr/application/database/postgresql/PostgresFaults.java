package org.vpshr.application.database.postgresql;

import java.net.SocketTimeoutException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.postgresql.util.PSQLException;
import org.vpshr.application.failure.Overtaken;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.waiting.Elapsed;

/** Says in plain words what PostgreSQL complains of, by its codes of five characters. */
final class PostgresFaults {
    private static final String FROM_BACKUP = "keep the database as it is, and restore the last backup";

    private final String where;
    private final String patience;
    private final String credentials;
    private final Supplier<Optional<Blocker>> blocker;

    /**
     * @param patience how long others, and the server itself, were waited for
     * @param credentials what to do where the role is not let in
     * @param blocker asks who is in the way
     */
    PostgresFaults(String where, Duration patience, String credentials, Supplier<Optional<Blocker>> blocker) {
        this.where = where;
        this.patience = Elapsed.words(patience);
        this.credentials = credentials;
        this.blocker = blocker;
    }

    /** @throws OutOfMemoryError where this process has no room for what the server sent */
    RuntimeException of(SQLException fault) {
        if (fault.getCause() instanceof OutOfMemoryError none) {
            throw none;
        }
        SQLException e = withoutRows(fault);
        String state = String.valueOf(e.getSQLState());
        return switch (state) {
            case "40001", "40P01" -> new Overtaken(where, "another transaction got in its way", "try again", e);
            case "55P03" -> blocked(e);
            case "57014" ->
                unavailable(
                        "the server did not do what it was asked within " + patience
                                + ", or its administrator broke it off",
                        "see what it is busy with, then try again",
                        e);
            case "25P04" ->
                unavailable(
                        "the server ended the transaction of the host, which kept others from recording for too long",
                        "begin another, and record last in it",
                        e);
            case "53100" -> unavailable("its disk is full", "make room; what was recorded before is safe", e);
            case "53300" ->
                unavailable(
                        "the server takes no more connections",
                        "close some, or let the server take more (max_connections)",
                        e);
            case "3D000" -> unavailable("there is no such database", "create it, or name another", e);
            case "42501" ->
                unavailable(
                        "the role may not do this: " + e.getMessage(),
                        "let the owner of the tables run vp migrate --grant ROLE",
                        e);
            case "25006" ->
                unavailable("it may only be read; it may be a standby", "name the server that is written to", e);
            case "42P01", "3F000" ->
                unavailable("its tables are missing", "let the owner of the schema run vp migrate", e);
            default -> byClass(state, e);
        };
    }

    /** What a row holds is not for messages. A connection that is lent may tell it all the same. */
    private static SQLException withoutRows(SQLException e) {
        SQLException told = e instanceof BatchUpdateException && e.getCause() instanceof PSQLException of ? of : e;
        if (told instanceof PSQLException ours && ours.getServerErrorMessage() != null) {
            PSQLException without = new PSQLException(ours.getServerErrorMessage(), false);
            without.setStackTrace(e.getStackTrace());
            return without;
        }
        return told;
    }

    /** Whether the connection is gone, and with it the answer to what was asked last. */
    static boolean isGone(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return state.startsWith("08") || state.startsWith("57P") || state.equals("25P03") || state.equals("25P04");
    }

    private RuntimeException byClass(String state, SQLException e) {
        if (isGone(e)) {
            return gone(state, e);
        }
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "28" -> unavailable("the server does not let this role in", credentials, e);
            case "23" -> new StoreBroken(where, "it refuses a change: " + e.getMessage(), FROM_BACKUP, e);
            case "XX" -> new StoreBroken(where, "the database is damaged: " + e.getMessage(), FROM_BACKUP, e);
            case "58" ->
                unavailable("the server's disk does not answer as it should", "check the disk, then try again", e);
            default -> unavailable("the store failed: " + e.getMessage(), "try again", e);
        };
    }

    private StoreUnavailable gone(String state, SQLException e) {
        if (isSilent(e)) {
            return unavailable(
                    "the server did not answer within " + patience,
                    "see that it runs and that the network lets through what is said, then try again",
                    e);
        }
        boolean notReached = state.equals("08001") || state.equals("57P03");
        return notReached
                ? unavailable(
                        "the server cannot be reached", "see that it runs and the address is right, then try again", e)
                : unavailable("the connection to the server was lost", "see that it runs, then try again", e);
    }

    /** Whether the driver gave up waiting for an answer. */
    private static boolean isSilent(Throwable e) {
        Throwable cause = e.getCause();
        return cause instanceof SocketTimeoutException || cause != null && isSilent(cause);
    }

    private StoreUnavailable blocked(SQLException e) {
        Optional<Blocker> who = blocker.get();
        return unavailable(
                "another process is writing to it, and was not done within " + patience
                        + who.map(found -> ": " + found).orElse(""),
                "wait until that is done, and try again"
                        + who.map(found -> ", " + found.remedy()).orElse(""),
                e);
    }

    private StoreUnavailable unavailable(String wrong, String remedy, SQLException e) {
        return new StoreUnavailable(where, wrong, remedy, e);
    }
}
