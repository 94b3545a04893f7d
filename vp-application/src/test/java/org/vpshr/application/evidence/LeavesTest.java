package org.vpshr.application.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.proof.Leaf;

class LeavesTest {
    private static final String PAYLOAD =
            "{\"a\":\"caf\u00e9 \\\"evidence\\\":\\\"x\",\"evidence\":\"file \\\"14\\\" of \u00e9\",\"circle\":\"internal\",\"ground\":\"safety\",\"z\":{\"ground\":\"consent\"},\"n\":1}";

    private static StoredRow row(
            long position,
            String id,
            String type,
            int version,
            long recorded,
            String payload,
            String meta,
            String tag) {
        return new StoredRow(
                position,
                id,
                type,
                version,
                recorded,
                payload.getBytes(StandardCharsets.UTF_8),
                meta.getBytes(StandardCharsets.UTF_8),
                new TreeSet<>(List.of(tag.split(","))),
                1,
                new byte[32]);
    }

    private static StoredRow aRow(String payload) {
        return row(7, "id", "t.Happened", 1, 99, payload, "{}", "a=b");
    }

    static Stream<StoredRow> others() {
        return Stream.of(
                row(8, "id", "t.Happened", 1, 99, PAYLOAD, "{}", "a=b"),
                row(7, "ie", "t.Happened", 1, 99, PAYLOAD, "{}", "a=b"),
                row(7, "id", "t.Happenef", 1, 99, PAYLOAD, "{}", "a=b"),
                row(7, "id", "t.Happened", 2, 99, PAYLOAD, "{}", "a=b"),
                row(7, "id", "t.Happened", 1, 98, PAYLOAD, "{}", "a=b"),
                row(7, "id", "t.Happened", 1, 99, PAYLOAD.replace("14", "15"), "{}", "a=b"),
                row(7, "id", "t.Happened", 1, 99, PAYLOAD.replace("safety", "safetz"), "{}", "a=b"),
                row(7, "id", "t.Happened", 1, 99, PAYLOAD.replace(":1}", ":2}"), "{}", "a=b"),
                row(7, "id", "t.Happened", 1, 99, PAYLOAD, "{\"x\":\"y\"}", "a=b"),
                row(7, "id", "t.Happened", 1, 99, PAYLOAD, "{}", "a=c"),
                row(7, "id", "t.Happened", 1, 99, PAYLOAD, "{}", "a=b,a=c"));
    }

    @ParameterizedTest
    @MethodSource("others")
    void a_change_of_any_column_makes_another_leaf(StoredRow other) {
        assertThat(Leaves.of(other).hash())
                .isNotEqualTo(Leaves.of(aRow(PAYLOAD)).hash());
        assertThat(Leaves.of(aRow(PAYLOAD)).hash())
                .isEqualTo(Leaves.of(aRow(PAYLOAD)).hash());
    }

    /** Reckoned by a program of a dozen lines in another language, from what the documentation says. */
    @Test
    void a_leaf_is_hashed_as_the_documentation_says() {
        assertThat(HexFormat.of().formatHex(Leaves.of(aRow(PAYLOAD)).hash()))
                .isEqualTo("0f019f5e8699ca8bf633b2572cd4c6d9d1be4a124dab822f2bed654f1471a60f");
    }

    @Test
    void evidence_and_grounds_are_withheld_and_nothing_else_is() {
        String shown = new String(
                Leaves.of(aRow(PAYLOAD)).payloadWith("-".getBytes(StandardCharsets.US_ASCII)), StandardCharsets.UTF_8);

        assertThat(shown)
                .isEqualTo(
                        "{\"a\":\"caf\u00e9 \\\"evidence\\\":\\\"x\",\"evidence\":\"-\",\"circle\":\"internal\",\"ground\":\"-\",\"z\":{\"ground\":\"consent\"},\"n\":1}");
    }

    @Test
    void the_same_evidence_in_another_event_has_another_hash() {
        Leaf.Piece here = Leaves.of(aRow(PAYLOAD)).payload().get(1);
        Leaf.Piece there = Leaves.of(row(7, "other", "t.Happened", 1, 99, PAYLOAD, "{}", "a=b"))
                .payload()
                .get(1);

        assertThat(here.withheld()).isTrue();
        assertThat(here.bytes()).isNotEqualTo(there.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "\"evidence\":\"", "\"evidence\":\"\\", "{\"evidence\":\"open", "\u0000\u00ff"})
    void what_is_no_event_at_all_has_a_leaf_too(String payload) {
        assertThat(Leaves.of(aRow(payload)).hash()).hasSize(32);
    }
}
