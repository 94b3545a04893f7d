package org.vpshr.application.ledger;

import java.util.List;
import org.sqlite.SQLiteConfig;
import org.vpshr.application.database.session.StoreKind;

/** The tables of the ledger. Events are never changed: the triggers refuse it to whoever comes by SQL. */
final class Schema {
    /** Says that a SQLite file is a ledger of ours ("VPSH"). */
    private static final int APPLICATION_ID = 0x56505348;

    private static final int VERSION = 1;

    private static final List<String> CREATE = List.of(
            """
            create table event (
              position integer primary key,
              event_id text not null unique,
              type text not null,
              version integer not null,
              recorded integer not null,
              facts blob not null,
              commitments blob not null,
              metadata blob not null,
              tags text not null,
              form integer not null,
              hash blob not null
            ) strict""",
            """
            create table event_text (
              position integer primary key references event (position),
              open blob,
              sealed blob
            ) strict""",
            """
            create table attachment (
              position integer not null references event (position),
              number integer not null,
              part integer not null,
              open blob,
              sealed blob,
              primary key (position, number, part)
            ) strict""",
            """
            create table tag (
              bucket integer not null,
              tag text not null,
              position integer not null references event (position),
              primary key (bucket, tag, position)
            ) strict, without rowid""",
            """
            create table tag_sum (
              id integer primary key check (id = 1),
              position integer not null,
              hash blob not null,
              sealed blob not null
            ) strict""",
            """
            create table head (
              id integer primary key check (id = 1),
              position integer not null,
              hash blob not null
            ) strict""",
            "insert into head (id, position, hash) values (1, 0, zeroblob(32))",
            refuse("event", "update"),
            refuse("event", "delete"),
            refuse("tag", "update"),
            refuse("tag", "delete"),
            refuse("event_text", "delete"),
            refuse("attachment", "delete"),
            refuse("head", "delete"),
            """
            create trigger head_only_grows before update on head when new.position < old.position
            begin select raise(abort, 'the head of the ledger does not go back'); end""",
            "pragma application_id = " + APPLICATION_ID,
            "pragma user_version = 1");

    static final StoreKind LEDGER = new StoreKind(
            "a record",
            APPLICATION_ID,
            VERSION,
            CREATE,
            List.of(),
            SQLiteConfig.JournalMode.WAL,
            new StoreKind.Tables(
                    "org/vpshr/application/ledger/postgresql",
                    List.of(
                            "select, insert on event",
                            "select, insert on tag",
                            "select, insert, update on tag_sum",
                            "select, update on head",
                            "select, insert, update on event_text",
                            "select, insert, update on attachment",
                            "select, insert, update on token",
                            "select, insert, update on current_view",
                            "select, insert, update on stop",
                            "select, insert, update, delete on node")));

    private Schema() {}

    private static String refuse(String table, String change) {
        return "create trigger " + table + "_no_" + change + " before " + change + " on " + table
                + " begin select raise(abort, 'what is recorded is never changed'); end";
    }
}
