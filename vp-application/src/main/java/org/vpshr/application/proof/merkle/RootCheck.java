package org.vpshr.application.proof.merkle;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Checks proofs by climbing from what they begin with to the root, with nothing but the hashes that they bring. */
public final class RootCheck {
    private final LengthPrefixedDigest hash = new LengthPrefixedDigest();
    /** Where the climb stands on its level, and where the level ends. */
    private long at;

    private long end;

    private RootCheck(long at, long end) {
        this.at = at;
        this.end = end;
    }

    /**
     * The root to which the path leads from a leaf (RFC 9162, 2.1.3.2).
     *
     * @return nothing when the path is too short or too long for the size
     */
    public static Optional<byte[]> root(byte[] leaf, long index, long size, List<byte[]> path) {
        if (index < 0 || index >= size) {
            return Optional.empty();
        }
        RootCheck climb = new RootCheck(index, size - 1);
        byte[] reached = leaf;
        for (byte[] beside : path) {
            if (climb.end == 0) {
                return Optional.empty();
            }
            reached = climb.step(reached, beside);
        }
        return climb.end == 0 ? Optional.of(reached) : Optional.empty();
    }

    private byte[] step(byte[] reached, byte[] beside) {
        boolean right = fromTheRight();
        rise(right);
        return right ? MerkleTree.node(hash, beside, reached) : MerkleTree.node(hash, reached, beside);
    }

    private boolean fromTheRight() {
        return (at & 1) == 1 || at == end;
    }

    /** Up one level; a node at the end without a neighbour rises until it has one. */
    private void rise(boolean right) {
        while (right && (at & 1) == 0 && at != 0) {
            at >>= 1;
            end >>= 1;
        }
        at >>= 1;
        end >>= 1;
    }

    /** Whether the newer tree begins with all leaves of the older one, unchanged (RFC 9162, 2.1.4.2). */
    public static boolean extended(long older, byte[] olderRoot, long newer, byte[] newerRoot, List<byte[]> path) {
        if (older < 1 || older > newer) {
            return false;
        }
        if (older == newer) {
            return path.isEmpty() && Arrays.equals(olderRoot, newerRoot);
        }
        boolean full = Long.bitCount(older) == 1;
        if (!full && path.isEmpty()) {
            return false;
        }
        byte[] begin = full ? olderRoot : path.getFirst();
        List<byte[]> rest = full ? path : path.subList(1, path.size());
        return new RootCheck(older - 1, newer - 1).extended(olderRoot, newerRoot, begin, rest);
    }

    private boolean extended(byte[] olderRoot, byte[] newerRoot, byte[] begin, List<byte[]> path) {
        while ((at & 1) == 1) {
            at >>= 1;
            end >>= 1;
        }
        byte[] before = begin;
        byte[] after = begin;
        for (byte[] beside : path) {
            if (end == 0) {
                return false;
            }
            boolean right = fromTheRight();
            before = right ? MerkleTree.node(hash, beside, before) : before;
            after = right ? MerkleTree.node(hash, beside, after) : MerkleTree.node(hash, after, beside);
            rise(right);
        }
        return end == 0 && Arrays.equals(before, olderRoot) && Arrays.equals(after, newerRoot);
    }
}
