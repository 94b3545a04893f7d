package org.vpshr.application.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.vpshr.application.evidence.tree.Leaves;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.proof.merkle.LengthPrefixedDigest;
import org.vpshr.application.proof.merkle.MerkleTree;

/**
 * How long the root over many rows takes beside one SHA-256 of the same bytes. A program to be run by hand; nothing
 * depends on its figures.
 */
public final class MerkleTreeBenchmark {
    private static final int ROWS = 1_000_000;
    private static final int ROUNDS = 5;
    private static final String ENTRY =
            "{\"subject\":\"engagement/NL/PE\",\"entry\":{\"id\":\"pe-roundtable\",\"text\":{\"en\":\"%s\"},\"when\":\"2018-04\","
                    + "\"audience\":\"public\",\"contribution\":{\"by\":\"NL/embassy-lima\",\"written\":\"2019-01-21\","
                    + "\"evidence\":\"letter of the embassy\",\"for\":2018}},\"kind\":\"roundtable\"}";

    private MerkleTreeBenchmark() {}

    public static void main(String[] args) {
        List<StoredRow> rows =
                IntStream.range(0, 1000).mapToObj(MerkleTreeBenchmark::row).toList();
        long bytes = ROWS
                / rows.size()
                * rows.stream().mapToLong(MerkleTreeBenchmark::bytes).sum();
        for (int round = 1; round <= ROUNDS; round++) {
            long bare = nanos(() -> bare(rows));
            long tree = nanos(() -> root(rows));
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %d rows, %d MB; bare %d ms, tree %d ms, ratio %.2f%n",
                    round,
                    ROWS,
                    bytes / 1_000_000,
                    bare / 1_000_000,
                    tree / 1_000_000,
                    (double) tree / bare);
        }
    }

    private static StoredRow row(int number) {
        String text =
                "In April 2018 the embassy held a roundtable on security and human rights. ".repeat(5 + number % 5);
        return new StoredRow(
                number + 1L,
                UUID.randomUUID().toString(),
                "engagement.EventHeld",
                1,
                1_550_000_000_000_000L,
                String.format(Locale.ROOT, ENTRY, text).getBytes(StandardCharsets.UTF_8),
                new byte[64],
                "{}".getBytes(StandardCharsets.UTF_8),
                new TreeSet<>(List.of("subject=engagement/NL/PE", "entry=pe-roundtable")),
                1,
                new byte[32],
                RowTexts.NONE);
    }

    private static long bytes(StoredRow row) {
        return row.facts().length
                + row.metadata().length
                + row.eventId().length()
                + row.type().length();
    }

    private static byte[] bare(List<StoredRow> rows) {
        LengthPrefixedDigest hash = new LengthPrefixedDigest();
        for (int i = 0; i < ROWS; i++) {
            StoredRow row = rows.get(i % rows.size());
            hash.raw(row.eventId().getBytes(StandardCharsets.UTF_8))
                    .raw(row.type().getBytes(StandardCharsets.UTF_8))
                    .raw(row.facts())
                    .raw(row.metadata());
        }
        return hash.done();
    }

    private static byte[] root(List<StoredRow> rows) {
        MerkleTree tree = new MerkleTree();
        for (int i = 0; i < ROWS; i++) {
            tree.add(Leaves.of(rows.get(i % rows.size())).hash());
        }
        return tree.root();
    }

    private static long nanos(Supplier<byte[]> work) {
        long start = System.nanoTime();
        if (work.get().length != 32) {
            throw new IllegalStateException("no hash");
        }
        return System.nanoTime() - start;
    }
}
