package org.vpshr.application.evidence.tree;

import java.util.List;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.proof.Leaf;
import org.vpshr.application.proof.merkle.LengthPrefixedDigest;

/** Rows of the ledger as leaves of the tree. What is known about an event is hashed with a salt that no proof shows. */
public final class Leaves {
    private Leaves() {}

    /** The leaf of a row, without texts beside it. */
    public static Leaf of(StoredRow row) {
        LengthPrefixedDigest hash = new LengthPrefixedDigest();
        return new Leaf(
                row.position(),
                hash.put(row.eventId()).done(),
                row.type(),
                row.version(),
                row.recordedMicros(),
                row.facts(),
                row.commitments(),
                hash.put(row.eventId()).put(row.metadata()).done(),
                row.tags(),
                List.of());
    }
}
