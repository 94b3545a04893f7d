package org.vpshr.application.checkpoint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.vpshr.application.database.session.Session;
import org.vpshr.application.database.session.StoreKind;

/** The tables of a checkpoint. */
final class CheckpointTables {
    private static final int APPLICATION_ID = 0x56504350; // "VPCP"

    private static final List<String> TABLES = List.of("""
            CREATE TABLE page (
              shelf text not null,
              first integer not null,
              last integer not null,
              mac blob not null,
              origins blob not null,
              primary key (shelf, first, last)
            ) strict, without rowid""", """
            CREATE TABLE reached (
              id integer primary key check (id = 1),
              fold integer not null,
              position integer not null,
              hash text not null,
              mac blob not null
            ) strict""");

    static final StoreKind KIND =
            new StoreKind("a checkpoint", APPLICATION_ID, 1, statements(), SQLiteConfig.JournalMode.WAL);

    private CheckpointTables() {}

    private static List<String> statements() {
        List<String> statements = new ArrayList<>(TABLES);
        statements.add("pragma application_id = " + APPLICATION_ID);
        statements.add("pragma user_version = 1");
        return statements;
    }

    /** Whether there are these tables and nothing else. */
    static boolean areThere(Session session) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows =
                session.kept("select sql from sqlite_master order by name").executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found.equals(TABLES);
    }
}
