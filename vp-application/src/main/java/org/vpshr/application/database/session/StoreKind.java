package org.vpshr.application.database.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.vpshr.application.failure.StoreUnavailable;

/**
 * What a database is expected to be.
 *
 * @param name what it is called in messages, such as "a record"
 * @param applicationId the mark in a SQLite file that says so
 * @param version the newest version of its tables that is understood
 * @param create the statements that make an empty SQLite file, of the first version that can be brought up to date
 * @param upgrades the statements that lead from there to the next version, and so on
 * @param journal how that is written: WAL where readers must not wait, DELETE where nothing old may stay behind
 * @param tables how its tables are made in PostgreSQL, if it can be kept there
 */
public record StoreKind(
        String name,
        int applicationId,
        int version,
        List<String> create,
        List<List<String>> upgrades,
        SQLiteConfig.JournalMode journal,
        @Nullable Tables tables) {

    /** A kind that is kept in files alone. */
    public StoreKind(
            String name, int applicationId, int version, List<String> create, SQLiteConfig.JournalMode journal) {
        this(name, applicationId, version, create, List.of(), journal, null);
    }

    public StoreUnavailable tooNew(String where, long found) {
        return new StoreUnavailable(
                where,
                "it was written by a newer version of this library (tables of version " + found + ", known here: "
                        + version + ")",
                "use that version or a newer one");
    }

    /**
     * Tables in PostgreSQL.
     *
     * @param migrations the resources that make them, version by version; each ends by naming its version in the table
     *     {@code store}
     * @param rights what a role needs who is not their owner, such as "select, insert on event"
     */
    public record Tables(String migrations, List<String> rights) {}
}
