package org.vpshr.application.proof.merkle;

import java.util.ArrayList;
import java.util.List;

/**
 * The hashes of a proof on their way through one pass over all leaves: each is the root of a part of the tree, and a leaf
 * belongs to at most one of these parts.
 */
public final class HashPath {
    private final List<LeafRange> parts = new ArrayList<>();
    private final List<MerkleTree> trees = new ArrayList<>();

    private HashPath() {}

    /** Of the leaf at an index, from 0 on, in the tree over the first {@code size} leaves (RFC 9162, 2.1.3.1). */
    public static HashPath inclusion(long index, long size) {
        require(0 <= index && index < size);
        HashPath path = new HashPath();
        path.include(index, new LeafRange(0, size));
        return path;
    }

    /** Of the tree over the first {@code older} leaves in that over the first {@code newer} (RFC 9162, 2.1.4.1). */
    public static HashPath consistency(long older, long newer) {
        require(0 < older && older <= newer);
        HashPath path = new HashPath();
        path.extend(older, new LeafRange(0, newer), true);
        return path;
    }

    private void include(long index, LeafRange in) {
        if (in.size() > 1) {
            boolean left = in.left().has(index);
            include(index, left ? in.left() : in.right());
            part(left ? in.right() : in.left());
        }
    }

    private void extend(long older, LeafRange in, boolean known) {
        if (older == in.to()) {
            if (!known) {
                part(in);
            }
        } else if (older <= in.left().to()) {
            extend(older, in.left(), known);
            part(in.right());
        } else {
            extend(older, in.right(), false);
            part(in.left());
        }
    }

    private void part(LeafRange range) {
        parts.add(range);
        trees.add(new MerkleTree());
    }

    private static void require(boolean so) {
        if (!so) {
            throw new IllegalArgumentException("there is no such leaf, or no such older tree");
        }
    }

    /** Takes the hash of the leaf at the index; every leaf is given once, in order. */
    public void take(long index, byte[] leaf) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).has(index)) {
                trees.get(i).add(leaf);
                return;
            }
        }
    }

    /** The parts of the tree whose roots are the hashes of the proof, in their order. */
    List<LeafRange> parts() {
        return List.copyOf(parts);
    }

    /** The hashes of the proof, once all leaves were taken. */
    public List<byte[]> hashes() {
        return trees.stream().map(MerkleTree::root).toList();
    }
}
