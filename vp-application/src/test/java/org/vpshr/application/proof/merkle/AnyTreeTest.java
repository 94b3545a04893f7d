package org.vpshr.application.proof.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.proof.merkle.MerkleTreeTest.leads;
import static org.vpshr.application.proof.merkle.MerkleTreeTest.leaf;
import static org.vpshr.application.proof.merkle.MerkleTreeTest.path;
import static org.vpshr.application.proof.merkle.MerkleTreeTest.root;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Trees of any size, far beyond those that {@link MerkleTreeTest} goes through one by one. */
class AnyTreeTest {
    private static final int MOST = 3000;

    private static List<byte[]> leaves(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> leaf(ByteBuffer.allocate(4).putInt(i).array()))
                .toList();
    }

    /** The path with one bit of it altered. */
    private static List<byte[]> altered(List<byte[]> path, int at, int bit) {
        List<byte[]> other = new ArrayList<>(path);
        byte[] hash = path.get(at % path.size()).clone();
        hash[bit / 8] ^= (byte) (1 << bit % 8);
        other.set(at % path.size(), hash);
        return other;
    }

    @Property(tries = 200, seed = "1")
    void any_leaf_leads_to_the_root(
            @ForAll @IntRange(min = 1, max = MOST) int size, @ForAll @IntRange(max = MOST) int index) {
        Assume.that(index < size);
        List<byte[]> leaves = leaves(size);

        assertThat(leads(leaves.get(index), index, size, path(HashPath.inclusion(index, size), leaves), root(leaves)))
                .isTrue();
    }

    @Property(tries = 200, seed = "2")
    void with_any_bit_of_its_path_altered_no_leaf_leads_to_the_root(
            @ForAll @IntRange(min = 2, max = MOST) int size,
            @ForAll @IntRange(max = MOST) int index,
            @ForAll @IntRange(max = 30) int at,
            @ForAll @IntRange(max = 255) int bit) {
        Assume.that(index < size);
        List<byte[]> leaves = leaves(size);
        List<byte[]> path = path(HashPath.inclusion(index, size), leaves);

        assertThat(leads(leaves.get(index), index, size, altered(path, at, bit), root(leaves)))
                .isFalse();
    }

    @Property(tries = 200, seed = "3")
    void a_leaf_leads_to_the_root_from_its_own_place_alone(
            @ForAll @IntRange(min = 2, max = MOST) int size,
            @ForAll @IntRange(max = MOST) int index,
            @ForAll @IntRange(max = MOST) int another) {
        Assume.that(index < size && another < size && index != another);
        List<byte[]> leaves = leaves(size);

        assertThat(leads(leaves.get(index), another, size, path(HashPath.inclusion(index, size), leaves), root(leaves)))
                .isFalse();
    }

    @Property(tries = 200, seed = "4")
    void any_tree_extends_any_smaller_one(
            @ForAll @IntRange(min = 1, max = MOST) int newer, @ForAll @IntRange(min = 1, max = MOST) int older) {
        Assume.that(older <= newer);
        List<byte[]> leaves = leaves(newer);

        assertThat(RootCheck.extended(
                        older,
                        root(leaves.subList(0, older)),
                        newer,
                        root(leaves),
                        path(HashPath.consistency(older, newer), leaves)))
                .isTrue();
    }

    @Property(tries = 200, seed = "5")
    void a_tree_in_which_any_leaf_was_exchanged_extends_none_that_held_it(
            @ForAll @IntRange(min = 1, max = MOST) int newer,
            @ForAll @IntRange(min = 1, max = MOST) int older,
            @ForAll @IntRange(max = MOST) int exchanged) {
        Assume.that(exchanged < older && older <= newer);
        List<byte[]> leaves = leaves(newer);
        List<byte[]> others = new ArrayList<>(leaves);
        others.set(exchanged, leaf(new byte[] {1}));

        assertThat(RootCheck.extended(
                        older,
                        root(leaves.subList(0, older)),
                        newer,
                        root(others),
                        path(HashPath.consistency(older, newer), others)))
                .isFalse();
    }
}
