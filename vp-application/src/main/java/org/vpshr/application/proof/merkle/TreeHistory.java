package org.vpshr.application.proof.merkle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        return leaves < 1 || leaves > size() ? Optional.empty() : Optional.of(root(new LeafRange(0, leaves)));
    }

    /** The proof that the leaf at an index, from 0 on, stands in the tree over the first leaves, so many. */
    public List<byte[]> inclusion(long index, long leaves) {
        return HashPath.inclusion(index, leaves).parts().stream()
                .map(this::root)
                .toList();
    }

    /** The proof that the tree over the first {@code newer} leaves begins with that over the first {@code older}. */
    public List<byte[]> consistency(long older, long newer) {
        return HashPath.consistency(older, newer).parts().stream()
                .map(this::root)
                .toList();
    }

    /** The root over a part that begins where a full subtree of at least its size would begin. */
    private byte[] root(LeafRange part) {
        byte @Nullable [] root = null;
        for (int height = 0; height < levels.size(); height++) {
            long full = part.size() >> height;
            if ((full & 1) == 1) {
                byte[] left = levels.get(height).get((part.from() >> height) + full - 1);
                root = root == null ? left : MerkleTree.node(hash, left, root);
            }
        }
        return Objects.requireNonNull(root);
    }
}
