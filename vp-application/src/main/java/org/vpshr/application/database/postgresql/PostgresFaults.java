package org.vpshr.application.database.postgresql;

import java.sql.SQLException;
import org.vpshr.application.failure.Overtaken;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.failure.StoreUnavailable;

/** Says in plain words what PostgreSQL complains of, by its codes of five characters. */
final class PostgresFaults {
    private static final String FROM_BACKUP = "keep the database as it is, and restore the last backup";

    private PostgresFaults() {}

    static RuntimeException of(String where, SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return switch (state) {
            case "40001", "40P01" -> new Overtaken(where, "another transaction got in its way", "try again", e);
            case "55P03" ->
                unavailable(where, "another process is writing to it", "wait until that is done, and try again", e);
            case "53100" -> unavailable(where, "its disk is full", "make room; what was recorded before is safe", e);
            case "53300" ->
                unavailable(
                        where,
                        "the server takes no more connections",
                        "close some, or let the server take more (max_connections)",
                        e);
            case "3D000" -> unavailable(where, "there is no such database", "create it, or name another", e);
            case "42501" ->
                unavailable(
                        where,
                        "the role may not do this: " + e.getMessage(),
                        "let the owner of the tables run vp migrate --grant ROLE",
                        e);
            case "25006" ->
                unavailable(where, "it may only be read; it may be a standby", "name the server that is written to", e);
            case "42P01", "3F000" ->
                unavailable(where, "its tables are missing", "let the owner of the schema run vp migrate", e);
            default -> byClass(where, state, e);
        };
    }

    /** Whether the connection is gone, and with it the answer to what was asked last. */
    static boolean isGone(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return state.startsWith("08") || state.startsWith("57P") || state.equals("25P03");
    }

    private static RuntimeException byClass(String where, String state, SQLException e) {
        if (isGone(e)) {
            return gone(where, state, e);
        }
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "28" ->
                unavailable(
                        where,
                        "the server does not let this role in",
                        "see VP_DB_USER, and VP_DB_PASSWORD or VP_DB_PASSWORD_FILE",
                        e);
            case "23" -> new StoreBroken(where, "it refuses a change: " + e.getMessage(), FROM_BACKUP, e);
            case "XX" -> new StoreBroken(where, "the database is damaged: " + e.getMessage(), FROM_BACKUP, e);
            case "58" ->
                unavailable(
                        where, "the server's disk does not answer as it should", "check the disk, then try again", e);
            default -> unavailable(where, "the store failed: " + e.getMessage(), "try again", e);
        };
    }

    private static StoreUnavailable gone(String where, String state, SQLException e) {
        boolean notReached = state.equals("08001") || state.equals("57P03");
        return notReached
                ? unavailable(
                        where,
                        "the server cannot be reached",
                        "see that it runs and the address is right, then try again",
                        e)
                : unavailable(where, "the connection to the server was lost", "see that it runs, then try again", e);
    }

    private static StoreUnavailable unavailable(String where, String wrong, String remedy, SQLException e) {
        return new StoreUnavailable(where, wrong, remedy, e);
    }
}
