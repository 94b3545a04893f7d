package org.vpshr.application.database.sqlite;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.waiting.Elapsed;

/** Says in plain words what SQLite complains of. */
public final class SqliteFaults {
    private static final String FROM_BACKUP = "keep the file as it is, and restore the last backup";

    private static final String DRIVER_WITHOUT_MEMORY = "Out of memory";

    private SqliteFaults() {}

    /**
     * @param patience how long others were waited for
     * @throws OutOfMemoryError where it is that of this process: it is no fault of the store, and trying again helps nobody
     */
    public static RuntimeException of(String where, Duration patience, SQLException e) {
        if (e instanceof BatchUpdateException && e.getCause() instanceof SQLException cause) {
            return of(where, patience, cause);
        }
        if (isOutOfMemory(e)) {
            throw (OutOfMemoryError) new OutOfMemoryError("for what is read from " + where).initCause(e);
        }
        return switch (SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff)) {
            case SQLITE_BUSY, SQLITE_LOCKED ->
                unavailable(
                        where,
                        "another process is writing to it, or this one that has opened it twice, and was not done within "
                                + Elapsed.words(patience),
                        "wait until that is done, or end it, and try again",
                        e);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
                unavailable(where, "it may not be written to", "give the user who runs this the right to write it", e);
            case SQLITE_CANTOPEN ->
                unavailable(
                        where, "it cannot be opened", "see that the file and its directory may be read and written", e);
            case SQLITE_FULL ->
                unavailable(where, "the disk is full", "make room; what was recorded before is safe", e);
            case SQLITE_NOTADB ->
                unavailable(where, "it is not a record", "name the file of a record, or a new one", e);
            case SQLITE_CORRUPT -> new StoreBroken(where, "the file is damaged", FROM_BACKUP, e);
            case SQLITE_IOERR -> disk(where, e);
            case SQLITE_CONSTRAINT -> new StoreBroken(where, "it refuses a change: " + e.getMessage(), FROM_BACKUP, e);
            default -> unavailable(where, "the store failed: " + e.getMessage(), "try again", e);
        };
    }

    /** The driver says it so, without a code, where the heap of this process has no room for what it has read. */
    private static boolean isOutOfMemory(SQLException e) {
        return SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff) == SQLiteErrorCode.SQLITE_NOMEM
                || DRIVER_WITHOUT_MEMORY.equals(e.getMessage());
    }

    /** A quota that is used up looks to SQLite like a disk that fails to write. */
    private static StoreUnavailable disk(String where, SQLException e) {
        boolean writing = e instanceof SQLiteException own && own.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_WRITE;
        return writing
                ? unavailable(
                        where,
                        "the disk does not take what is written",
                        "see whether it, or a quota, is full, and make room; what was recorded before is safe",
                        e)
                : unavailable(where, "the disk does not answer as it should", "check the disk, then try again", e);
    }

    private static StoreUnavailable unavailable(String where, String wrong, String remedy, SQLException e) {
        return new StoreUnavailable(where, wrong, remedy, e);
    }
}
