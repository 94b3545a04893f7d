package org.vpshr.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Rows.aRow;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.LedgerCondition;
import org.vpshr.application.ledger.row.NewRow;
import org.vpshr.application.ledger.row.RowTexts;

/** Whatever bytes a ledger holds, its copy holds the same. */
class HistoryFormatTest {
    @TempDir
    Path directory;

    static NewRow row(byte[] payload, byte[] metadata, SortedSet<String> tags) {
        return new NewRow(
                aRow("").eventId(),
                "test.\"Happened\"\u2028",
                3,
                payload,
                metadata,
                metadata,
                tags,
                position -> new RowTexts(payload, metadata));
    }

    private static List<byte[]> payloads() {
        List<byte[]> all = new ArrayList<>();
        for (String text : List.of(
                "",
                "{}",
                "{ \"a\" : 1.50e2 }",
                "{\"a\":\"\\u00e9\"}",
                "{\"a\":\"é 👍\"}",
                "{\"a\":1}{\"b\":2}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":\n1}",
                "[1]",
                "\"x\"",
                "null",
                "{",
                "{]}",
                "{\"a\":\"\\ud800\"}",
                "{} ",
                "{\"a\":" + "[".repeat(40) + "]".repeat(40) + "}",
                "{\"x\":\"" + "y".repeat(1 << 16) + "\"}")) {
            all.add(text.getBytes(StandardCharsets.UTF_8));
        }
        all.add(HexFormat.of().parseHex("7b2261223a22ff227d"));
        all.add(HexFormat.of().parseHex("7b2261223a22c0af227d"));
        return all;
    }

    @Test
    void hard_bytes_arrive_as_they_left() throws IOException {
        List<NewRow> rows = new ArrayList<>();
        List<byte[]> payloads = payloads();
        for (int i = 0; i < payloads.size(); i++) {
            byte[] metadata = payloads.get(payloads.size() - 1 - i);
            rows.add(row(payloads.get(i), metadata, new TreeSet<>(List.of("x=" + i, "é=\u2028\"", "z"))));
        }

        assertArrive(directory, rows);
    }

    /** In another ledger with the same head, which is exported as the same bytes. */
    static void assertArrive(Path directory, List<NewRow> rows) throws IOException {
        ByteArrayOutputStream exported = new ByteArrayOutputStream();
        try (Ledger ledger = Ledger.open(directory.resolve("a.db"), InstantSource.system());
                Ledger copy = Ledger.open(directory.resolve("b.db"), InstantSource.system())) {
            ledger.append(LedgerCondition.none(), rows);

            new Export(ledger).to(exported);
            new Import(copy, file(exported), each -> Optional.empty(), before -> {}).run();

            assertThat(copy.head()).isEqualTo(ledger.head());
            assertThat(copy.verify().whole()).isTrue();
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            new Export(copy).to(again);
            assertThat(again.toByteArray()).isEqualTo(exported.toByteArray());
        }
    }

    @Test
    void an_event_that_cannot_be_read_or_comes_twice_is_refused_as_a_whole() throws IOException {
        ByteArrayOutputStream exported = new ByteArrayOutputStream();
        try (Ledger ledger = Ledger.open(directory.resolve("a.db"), InstantSource.system());
                Ledger copy = Ledger.open(directory.resolve("b.db"), InstantSource.system())) {
            ledger.append(LedgerCondition.none(), List.of(aRow("{}", "x"), aRow("{}", "y")));
            new Export(ledger).to(exported);

            assertThatThrownBy(() -> new Import(
                                    copy,
                                    file(exported),
                                    each -> each.position() == 2 ? Optional.of("it is strange") : Optional.empty(),
                                    before -> {})
                            .run())
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("history:3: it is strange");
            assertThat(copy.head().position()).isZero();
        }
    }

    private static NamedResource file(ByteArrayOutputStream exported) {
        return new NamedResource("history", () -> new ByteArrayInputStream(exported.toByteArray()));
    }
}
