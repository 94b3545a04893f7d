package org.vpshr.application.following.work;

import java.util.List;
import org.sqlite.SQLiteConfig;
import org.vpshr.application.database.session.StoreKind;

/** The file beside a record that is a file, in which the positions of its followers lie: the tables of a server, in one of its own. */
public final class PositionFile {
    private static final int APPLICATION_ID = 0x56504650; // "VPFP"

    public static final StoreKind KIND = new StoreKind(
            "positions of followers",
            APPLICATION_ID,
            1,
            List.of("""
                    create table token (
                      processorname text not null,
                      segment integer not null,
                      mask integer not null,
                      token blob,
                      tokentype text,
                      timestamp text not null,
                      owner text,
                      primary key (processorname, segment)
                    ) strict""", """
                    create table stop (
                      view text not null,
                      segment integer not null,
                      position integer not null,
                      reason text not null,
                      primary key (view, segment)
                    ) strict""", """
                    create table node (
                      id text primary key,
                      seen text not null
                    ) strict""", "pragma application_id = " + APPLICATION_ID, "pragma user_version = 1"),
            SQLiteConfig.JournalMode.WAL);

    private PositionFile() {}
}
