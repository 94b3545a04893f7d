package org.vpshr.application.proof.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The tree that is kept gives the same proofs as one walk through all leaves, of every size that it had. */
class TreeHistoryPathsTest {
    private static final int LEAVES = 40;

    private final List<byte[]> leaves = IntStream.range(0, LEAVES)
            .mapToObj(i -> new LengthPrefixedDigest().put(i).done())
            .toList();

    private TreeHistory all() {
        TreeHistory tree = new TreeHistory();
        leaves.forEach(tree::add);
        return tree;
    }

    private List<byte[]> walked(HashPath path) {
        for (int i = 0; i < LEAVES; i++) {
            path.take(i, leaves.get(i));
        }
        return new ArrayList<>(path.hashes());
    }

    @Test
    void every_leaf_has_the_same_path_in_every_size() {
        TreeHistory tree = all();
        for (int size = 1; size <= LEAVES; size++) {
            for (int index = 0; index < size; index++) {
                List<byte[]> path = tree.inclusion(index, size);

                assertThat(path).usingRecursiveComparison().isEqualTo(walked(HashPath.inclusion(index, size)));
                assertThat(RootCheck.root(leaves.get(index), index, size, path))
                        .contains(tree.root(size).orElseThrow());
            }
        }
    }

    @Test
    void every_size_leads_to_every_later_one() {
        TreeHistory tree = all();
        for (int newer = 1; newer <= LEAVES; newer++) {
            for (int older = 1; older <= newer; older++) {
                List<byte[]> path = tree.consistency(older, newer);

                assertThat(path).usingRecursiveComparison().isEqualTo(walked(HashPath.consistency(older, newer)));
                assertThat(RootCheck.extended(
                                older,
                                tree.root(older).orElseThrow(),
                                newer,
                                tree.root(newer).orElseThrow(),
                                path))
                        .isTrue();
            }
        }
    }
}
