package org.vpshr.application.evidence;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.proof.merkle.MerkleTree;
import org.vpshr.application.signing.SignedTreeHead;
import org.vpshr.application.signing.Signer;
import org.vpshr.domain.report.Seal;

/** Seals the record as it is up to a position, in one pass over all of it. */
public final class TreeHeads {
    private final Ledger ledger;
    private final @Nullable Signer signer;

    public TreeHeads(Ledger ledger, @Nullable Signer signer) {
        this.ledger = ledger;
        this.signer = signer;
    }

    public Seal seal(long position) {
        Growing growing = new Growing();
        ledger.forEach(0, position, growing::take);
        HexFormat hex = HexFormat.of();
        Seal seal = new Seal(position, hex.formatHex(growing.chain), hex.formatHex(growing.tree.root()), null);
        return SignedTreeHead.of(seal, signer);
    }

    private static final class Growing {
        private final MerkleTree tree = new MerkleTree();
        private byte[] chain = new byte[32];

        private void take(StoredRow row) {
            tree.add(Leaves.of(row).hash());
            chain = row.hash();
        }
    }
}
