package org.vpshr.application.proof.merkle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Merkle tree as {@link MerkleTree} that grows leaf by leaf and still knows the root of each size that it had. It keeps
 * the hash of every full subtree: twice as many as there are leaves.
 */
public final class TreeHistory {
    /** By their height, the full subtrees from left to right; at height 0 the leaves. */
    private final List<HashList> levels = new ArrayList<>(List.of(new HashList()));

    private final LengthPrefixedDigest hash = new LengthPrefixedDigest();

    /** Adds a leaf by its hash. */
    public void add(byte[] leaf) {
        byte[] grown = leaf;
        int height = 0;
        HashList level = levels.getFirst();
        level.add(grown);
        while ((level.size() & 1) == 0) {
            grown = MerkleTree.node(hash, level.get(level.size() - 2), grown);
            level = level(++height);
            level.add(grown);
        }
    }

    private HashList level(int height) {
        if (height == levels.size()) {
            levels.add(new HashList());
        }
        return levels.get(height);
    }

    public long size() {
        return levels.getFirst().size();
    }

    /** The root over the first leaves, so many; nothing when there were never so many. */
    public Optional<byte[]> root(long leaves) {
        if (leaves < 1 || leaves > size()) {
            return Optional.empty();
        }
        byte @Nullable [] root = null;
        for (int height = 0; height < levels.size(); height++) {
            long full = leaves >> height;
            if ((full & 1) == 1) {
                byte[] left = levels.get(height).get(full - 1);
                root = root == null ? left : MerkleTree.node(hash, left, root);
            }
        }
        return Optional.ofNullable(root);
    }
}
