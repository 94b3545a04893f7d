package org.vpshr.testing;

import java.nio.file.Path;

/** A fold whose rows a sink keeps together with its position. */
class RowPerEntryTest extends FollowerContract {

    @Override
    protected OwnFollower fresh(Path folder) {
        RowPerEntry.Rows rows = new RowPerEntry.Rows();
        return new OwnFollower((record, name) -> record.follow(name, RowPerEntry::new, rows), rows::all);
    }
}
