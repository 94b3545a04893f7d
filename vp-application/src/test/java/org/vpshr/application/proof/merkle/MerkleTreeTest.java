package org.vpshr.application.proof.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tree beside the vectors of Certificate Transparency's reference implementation, and beside the definition itself. */
class MerkleTreeTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final int MANY = 130;
    private static final List<byte[]> PUBLISHED = List.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .stream()
            .map(HEX::parseHex)
            .toList();

    static byte[] leaf(byte[] data) {
        return new LengthPrefixedDigest().raw((byte) 0).raw(data).done();
    }

    private static List<byte[]> published(int size) {
        return PUBLISHED.subList(0, size).stream().map(MerkleTreeTest::leaf).toList();
    }

    private static List<byte[]> numbered(int size) {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            leaves.add(leaf(new byte[] {(byte) i}));
        }
        return leaves;
    }

    static byte[] root(List<byte[]> leaves) {
        MerkleTree tree = new MerkleTree();
        leaves.forEach(tree::add);
        return tree.root();
    }

    static List<byte[]> path(HashPath path, List<byte[]> leaves) {
        for (int i = 0; i < leaves.size(); i++) {
            path.take(i, leaves.get(i));
        }
        return path.hashes();
    }

    /** The definition of RFC 9162, 2.1.1, word for word. */
    private static byte[] byDefinition(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int split = 1;
        while (split * 2 < leaves.size()) {
            split *= 2;
        }
        return new LengthPrefixedDigest()
                .raw((byte) 1)
                .raw(byDefinition(leaves.subList(0, split)))
                .raw(byDefinition(leaves.subList(split, leaves.size())))
                .done();
    }

    @Test
    void a_tree_that_has_grown_still_knows_the_root_of_each_size_that_it_had() {
        List<byte[]> leaves = numbered(MANY);
        TreeHistory grown = new TreeHistory();
        leaves.forEach(grown::add);

        for (int size = 1; size <= MANY; size++) {
            assertThat(grown.root(size)).contains(root(leaves.subList(0, size)));
        }
        assertThat(grown.root(0)).isEmpty();
        assertThat(grown.root(MANY + 1)).isEmpty();
        assertThat(grown.size()).isEqualTo(MANY);
    }

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void the_published_leaves_have_the_published_roots(int size, String root) {
        assertThat(HEX.formatHex(root(published(size)))).isEqualTo(root);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, ''",
        "0, 8, 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        "5, 8, bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0 d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "2, 3, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "1, 5, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
    })
    void the_published_leaves_have_the_published_paths(int index, int size, String hashes) {
        assertThat(String.join(
                        " ",
                        path(HashPath.inclusion(index, size), published(size)).stream()
                                .map(HEX::formatHex)
                                .toList()))
                .isEqualTo(hashes);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, ''",
        "1, 8, 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        "6, 8, 0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0 d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "2, 5, 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
    })
    void the_published_trees_have_the_published_proofs_of_consistency(int older, int newer, String hashes) {
        assertThat(String.join(
                        " ",
                        path(HashPath.consistency(older, newer), published(newer)).stream()
                                .map(HEX::formatHex)
                                .toList()))
                .isEqualTo(hashes);
    }

    @Test
    void every_tree_has_the_root_of_the_definition() {
        for (int size = 1; size <= MANY; size++) {
            assertThat(root(numbered(size))).as("%s leaves", size).isEqualTo(byDefinition(numbered(size)));
        }
    }

    @Test
    void every_leaf_of_every_tree_leads_to_its_root_and_with_any_hash_altered_to_another() {
        for (int size = 1; size <= MANY; size++) {
            List<byte[]> leaves = numbered(size);
            byte[] root = root(leaves);
            for (int index = 0; index < size; index++) {
                List<byte[]> path = path(HashPath.inclusion(index, size), leaves);
                assertThat(leads(leaves.get(index), index, size, path, root)).isTrue();
                assertThat(leads(flipped(leaves.get(index), index), index, size, path, root))
                        .isFalse();
                for (int step = 0; step < path.size(); step++) {
                    assertThat(leads(leaves.get(index), index, size, altered(path, step), root))
                            .isFalse();
                }
                assertThat(leads(leaves.get(index), index, size, longer(path), root))
                        .isFalse();
                if (!path.isEmpty()) {
                    assertThat(leads(leaves.get(index), index, size, path.subList(1, path.size()), root))
                            .isFalse();
                    assertThat(leads(leaves.get(index), (index + 1) % size, size, path, root))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void every_tree_extends_every_smaller_one_and_with_any_hash_altered_none() {
        List<byte[]> all = numbered(MANY);
        for (int newer = 1; newer <= MANY; newer++) {
            byte[] newerRoot = root(all.subList(0, newer));
            for (int older = 1; older <= newer; older++) {
                byte[] olderRoot = root(all.subList(0, older));
                List<byte[]> path = path(HashPath.consistency(older, newer), all.subList(0, newer));
                assertThat(RootCheck.extended(older, olderRoot, newer, newerRoot, path))
                        .as("%s in %s", older, newer)
                        .isTrue();
                assertThat(RootCheck.extended(older, flipped(olderRoot, newer), newer, newerRoot, path))
                        .isFalse();
                assertThat(RootCheck.extended(older, olderRoot, newer, flipped(newerRoot, older), path))
                        .isFalse();
                assertThat(RootCheck.extended(older, olderRoot, newer, newerRoot, longer(path)))
                        .isFalse();
                for (int step = 0; step < path.size(); step++) {
                    assertThat(RootCheck.extended(older, olderRoot, newer, newerRoot, altered(path, step)))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void what_lies_outside_of_a_tree_leads_nowhere() {
        byte[] leaf = leaf(new byte[0]);
        assertThat(RootCheck.root(leaf, 1, 1, List.of())).isEmpty();
        assertThat(RootCheck.root(leaf, -1, 1, List.of())).isEmpty();
        assertThat(RootCheck.root(leaf, Long.MAX_VALUE - 1, Long.MAX_VALUE, List.of(leaf)))
                .isEmpty();
        assertThat(RootCheck.extended(0, leaf, 1, leaf, List.of())).isFalse();
        assertThat(RootCheck.extended(2, leaf, 1, leaf, List.of())).isFalse();
        assertThat(RootCheck.extended(3, leaf, 4, leaf, List.of())).isFalse();
    }

    static boolean leads(byte[] leaf, int index, int size, List<byte[]> path, byte[] root) {
        return RootCheck.root(leaf, index, size, path)
                .filter(reached -> Arrays.equals(reached, root))
                .isPresent();
    }

    private static byte[] flipped(byte[] hash, int at) {
        byte[] other = hash.clone();
        other[at % other.length] ^= 1;
        return other;
    }

    private static List<byte[]> altered(List<byte[]> path, int step) {
        List<byte[]> other = new ArrayList<>(path);
        other.set(step, flipped(path.get(step), step));
        return other;
    }

    private static List<byte[]> longer(List<byte[]> path) {
        List<byte[]> longer = new ArrayList<>(path);
        longer.add(new byte[32]);
        return longer;
    }
}
