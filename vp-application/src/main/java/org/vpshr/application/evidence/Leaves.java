package org.vpshr.application.evidence;

import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.proof.Leaf;
import org.vpshr.application.proof.merkle.LengthPrefixedDigest;

/** Rows of the ledger as leaves of the tree, with what is the ministry's own cut out. */
final class Leaves {
    private Leaves() {}

    /** The leaf of a row. */
    static Leaf of(StoredRow row) {
        Salted salted = new Salted(row.eventId());
        return new Leaf(
                row.position(),
                salted.id(),
                row.type(),
                row.version(),
                row.recordedMicros(),
                Redaction.pieces(row.payload(), salted::hash),
                salted.hash(row.metadata()),
                row.tags());
    }

    /** Hashes that nobody can find by trying out likely texts, since the salt is an identifier that is never shown. */
    private static final class Salted {
        private final LengthPrefixedDigest hash = new LengthPrefixedDigest();
        private final String salt;
        private int count;

        Salted(String salt) {
            this.salt = salt;
        }

        byte[] id() {
            return hash.put(salt).done();
        }

        byte[] hash(byte[] bytes) {
            return hash.put(salt).put(++count).put(bytes).done();
        }
    }
}
