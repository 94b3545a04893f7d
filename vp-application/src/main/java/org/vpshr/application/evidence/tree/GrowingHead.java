package org.vpshr.application.evidence.tree;

import java.util.HexFormat;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.proof.merkle.MerkleTree;
import org.vpshr.application.store.Head;
import org.vpshr.domain.report.Seal;

/** The state of a record as far as its rows were handed in, one after the other from the first on. */
public final class GrowingHead {
    private static final HexFormat HEX = HexFormat.of();

    private final MerkleTree tree;
    private byte[] chain;

    public GrowingHead() {
        this.tree = new MerkleTree();
        this.chain = new byte[32];
    }

    /** One that grows on from the other, which stays as it is. */
    public GrowingHead(GrowingHead other) {
        this.tree = new MerkleTree(other.tree);
        this.chain = other.chain;
    }

    public void take(StoredRow row) {
        tree.add(Leaves.of(row).hash());
        chain = row.hash();
    }

    public boolean isEmpty() {
        return tree.size() == 0;
    }

    /** How far it goes. */
    public Head head() {
        return new Head(tree.size(), HEX.formatHex(chain));
    }

    /** Nobody vouches for it yet. */
    public Seal seal() {
        return new Seal(tree.size(), HEX.formatHex(chain), HEX.formatHex(tree.root()), null);
    }
}
