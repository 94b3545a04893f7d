package org.vpshr.application.checkpoint;

import java.util.List;
import org.sqlite.SQLiteConfig;
import org.vpshr.application.database.session.StoreKind;

/** The tables of a checkpoint. */
final class CheckpointTables {
    private static final int APPLICATION_ID = 0x56504350; // "VPCP"

    static final StoreKind KIND = new StoreKind(
            "a checkpoint",
            APPLICATION_ID,
            1,
            List.of(
                    "create table reached (id integer primary key check (id = 1), fold integer not null,"
                            + " position integer not null, hash text not null) strict",
                    // Entries have a number, because their references are long and come again and again.
                    "create table entry (id integer primary key, reference text not null unique) strict",
                    "create table life (entry integer not null, position integer not null, binds integer not null,"
                            + " primary key (entry, position)) strict, without rowid",
                    "create table year (year integer not null, entry integer not null, primary key (year, entry))"
                            + " strict, without rowid",
                    "create table lasting (first integer not null, last integer not null, entry integer not null,"
                            + " primary key (first, last, entry)) strict, without rowid",
                    "create table link (entry integer not null, target integer not null, primary key (entry, target))"
                            + " strict, without rowid",
                    "create table names (position integer primary key) strict",
                    "pragma application_id = " + APPLICATION_ID,
                    "pragma user_version = 1"),
            SQLiteConfig.JournalMode.WAL);

    static final List<String> ALL = List.of("reached", "entry", "life", "year", "lasting", "link", "names");

    /** The lives of the entries of a year and of all that they are linked to, and the names; up to a position, or binding it. */
    static final String BEARING = """
            with recursive needed (entry) as (
              select entry from year where year = ?
              union select entry from lasting where first <= ? and last >= ?
              union select target from link join needed using (entry))
            select position from life join needed using (entry) where position <= ? or binds = 1
            union select position from names where position <= ?
            order by 1""";

    private CheckpointTables() {}
}
