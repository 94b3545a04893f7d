package org.vpshr.application.proof.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * A Merkle tree as in RFC 9162, section 2.1, that grows leaf by leaf. It keeps one hash for each full subtree on its
 * right edge, which is no more than the logarithm of its size.
 */
public final class MerkleTree {
    private final List<byte[]> edge = new ArrayList<>();
    private final LengthPrefixedDigest hash = new LengthPrefixedDigest();
    private long size;

    public MerkleTree() {}

    /** One that grows on from the other, which stays as it is. */
    public MerkleTree(MerkleTree other) {
        edge.addAll(other.edge);
        size = other.size;
    }

    /** The hash of a node whose children have these. */
    static byte[] node(LengthPrefixedDigest hash, byte[] left, byte[] right) {
        return hash.raw((byte) 1).raw(left).raw(right).done();
    }

    /** Adds a leaf by its hash. */
    public void add(byte[] leaf) {
        byte[] grown = leaf;
        for (long full = size; (full & 1) == 1; full >>= 1) {
            grown = node(hash, edge.removeLast(), grown);
        }
        edge.add(grown);
        size++;
    }

    public long size() {
        return size;
    }

    /** The root over all leaves so far. */
    public byte[] root() {
        if (edge.isEmpty()) {
            return hash.done();
        }
        byte[] root = edge.getLast();
        for (int i = edge.size() - 2; i >= 0; i--) {
            root = node(hash, edge.get(i), root);
        }
        return root;
    }
}
