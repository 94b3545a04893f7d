package org.vpshr.application.evidence.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.proof.Leaf;
import org.vpshr.application.text.Commitments;
import org.vpshr.application.text.SaltedText;

class LeavesTest {
    private static final String FACTS = "{\"a\":\"caf\u00e9\",\"n\":0}";

    private static StoredRow row(
            long position, String id, String type, int version, long recorded, String facts, String meta, String tag) {
        return row(position, id, type, version, recorded, facts, commitments(), meta, tag);
    }

    private static StoredRow row(
            long position,
            String id,
            String type,
            int version,
            long recorded,
            String facts,
            byte[] commitments,
            String meta,
            String tag) {
        return new StoredRow(
                position,
                id,
                type,
                version,
                recorded,
                facts.getBytes(StandardCharsets.UTF_8),
                commitments,
                meta.getBytes(StandardCharsets.UTF_8),
                new TreeSet<>(List.of(tag.split(","))),
                1,
                new byte[32],
                RowTexts.NONE);
    }

    private static byte[] commitments() {
        byte[] bytes = new byte[32];
        IntStream.range(0, bytes.length).forEach(i -> bytes[i] = (byte) i);
        return bytes;
    }

    private static StoredRow aRow() {
        return row(7, "id", "t.Happened", 1, 99, FACTS, "{}", "a=b");
    }

    static Stream<StoredRow> others() {
        return Stream.of(
                row(8, "id", "t.Happened", 1, 99, FACTS, "{}", "a=b"),
                row(7, "ie", "t.Happened", 1, 99, FACTS, "{}", "a=b"),
                row(7, "id", "t.Happenef", 1, 99, FACTS, "{}", "a=b"),
                row(7, "id", "t.Happened", 2, 99, FACTS, "{}", "a=b"),
                row(7, "id", "t.Happened", 1, 98, FACTS, "{}", "a=b"),
                row(7, "id", "t.Happened", 1, 99, FACTS.replace("0", "1"), "{}", "a=b"),
                row(7, "id", "t.Happened", 1, 99, FACTS, new byte[32], "{}", "a=b"),
                row(7, "id", "t.Happened", 1, 99, FACTS, new byte[0], "{}", "a=b"),
                row(7, "id", "t.Happened", 1, 99, FACTS, "{\"x\":\"y\"}", "a=b"),
                row(7, "id", "t.Happened", 1, 99, FACTS, "{}", "a=c"),
                row(7, "id", "t.Happened", 1, 99, FACTS, "{}", "a=b,a=c"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void a_change_of_any_column_makes_another_leaf(StoredRow other) {
        assertThat(Leaves.of(other).hash()).isNotEqualTo(Leaves.of(aRow()).hash());
        assertThat(Leaves.of(aRow()).hash()).isEqualTo(Leaves.of(aRow()).hash());
    }

    /** Reckoned by a program of a dozen lines in another language, from what the documentation says. */
    @Test
    void a_leaf_is_hashed_as_the_documentation_says() {
        assertThat(HexFormat.of().formatHex(Leaves.of(aRow()).hash()))
                .isEqualTo("4cd110e8445bb962bf2a91692c57346fa81c3422f4604a812f2cc6e8e722da3c");
    }

    @Test
    void a_text_goes_with_the_leaf_if_it_is_the_one_that_was_recorded() {
        SaltedText text = new SaltedText(0, new byte[16], "They met in Lima.", false);
        SaltedText another = new SaltedText(0, new byte[16], "They met in Cusco.", false);
        Leaf leaf = Leaves.of(row(7, "id", "t.Happened", 1, 99, FACTS, Commitments.of(List.of(text)), "{}", "a=b"));

        assertThat(leaf.showing(List.of(text)).showsWhatWasRecorded()).isTrue();
        assertThat(leaf.showing(List.of(another)).showsWhatWasRecorded()).isFalse();
        assertThat(leaf.showing(List.of(text)).hash()).isEqualTo(leaf.hash());
    }
}
