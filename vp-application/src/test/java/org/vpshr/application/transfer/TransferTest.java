package org.vpshr.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;
import static org.vpshr.application.given.Lines.openCase;
import static org.vpshr.application.given.Lines.registerPerson;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.given.Tampering;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.receipt.ImportReceipt;
import org.vpshr.application.store.Head;

class TransferTest {
    @TempDir
    Path directory;

    private Path store;
    private Path file;
    private Head head;

    @BeforeEach
    void a_history_of_five_events() {
        store = directory.resolve("record.db");
        file = directory.resolve("history.jsonl");
        try (VoluntaryPrinciples record = open("record.db")) {
            record.record(command(noteGroup("a", "a")));
            record.record(command(registerPerson("koch", "Quetzalina Umbrafoss")));
            record.record(command(openCase("a", "c1")));
            record.record(command(openCase("a", "c2")));
            record.record(command(noteGroup("b", "b")));
            head = record.upkeep().exportTo(file);
        }
    }

    private VoluntaryPrinciples open(String name) {
        return VoluntaryPrinciples.open(directory.resolve(name));
    }

    private List<String> lines() throws IOException {
        return new ArrayList<>(Files.readAllLines(file));
    }

    /** The lines with a digest that is right for them. */
    private static byte[] sealed(List<String> lines) {
        byte[] all = (String.join("\n", lines.subList(0, lines.size() - 1)) + "\n").getBytes(StandardCharsets.UTF_8);
        String digest = HexFormat.of().formatHex(sha256(all));
        byte[] last = ("{\"digest\":\"" + digest + "\"}\n").getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(all, all.length + last.length);
        System.arraycopy(last, 0, whole, all.length, last.length);
        return whole;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static ImportReceipt into(VoluntaryPrinciples record, byte[] bytes) {
        return record.upkeep().importFrom(new NamedResource("history.jsonl", () -> new ByteArrayInputStream(bytes)));
    }

    private void assertRefused(byte[] bytes, String... words) {
        try (VoluntaryPrinciples copy = open("copy.db")) {
            assertThatThrownBy(() -> into(copy, bytes))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContainingAll(words)
                    .hasMessageNotContaining("Umbrafoss");
            assertThat(copy.head().position()).isZero();
            assertThat(copy.upkeep().verifyChain().whole()).isTrue();
        }
    }

    @Test
    void a_copy_has_the_same_head_and_is_exported_as_the_same_bytes() throws IOException {
        try (VoluntaryPrinciples copy = open("copy.db")) {
            ImportReceipt imported = copy.upkeep().importFrom(file);

            assertThat(imported.added()).isEqualTo(5);
            assertThat(copy.head()).isEqualTo(head);
            assertThat(copy.upkeep().verifyChain().whole()).isTrue();
            assertThat(copy.upkeep().exportTo(directory.resolve("again.jsonl"))).isEqualTo(head);
            assertThat(directory.resolve("again.jsonl")).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void a_copy_goes_on_as_the_original_would() {
        try (VoluntaryPrinciples copy = open("copy.db")) {
            copy.upkeep().importFrom(file);

            copy.record(command(openCase("b", "c3")));

            assertThat(copy.history().toList()).hasSize(6);
            assertThat(copy.upkeep().verifyChain().whole()).isTrue();
        }
    }

    @Test
    void names_stay_sealed_and_are_read_only_where_their_keys_are() throws IOException {
        assertThat(Files.readString(file))
                .doesNotContain("Quetzalina", "Umbrafoss")
                .contains("\"sealed\"");
        try (VoluntaryPrinciples copy = open("copy.db")) {
            assertThat(copy.upkeep().importFrom(file).withoutKey()).isEqualTo(5);
        }
        for (String ending : List.of(".keys", ".master")) {
            Files.copy(directory.resolve("record.db" + ending), directory.resolve("with.db" + ending));
        }
        try (VoluntaryPrinciples copy = open("with.db")) {
            assertThat(copy.upkeep().importFrom(file).withoutKey()).isZero();
            assertThat(copy.upkeep().verify().whole()).isTrue();
        }
    }

    @Test
    void only_the_owner_may_read_an_export() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void what_is_there_is_passed_over_and_the_rest_is_added() throws IOException {
        try (VoluntaryPrinciples copy = open("copy.db");
                VoluntaryPrinciples record = open("record.db")) {
            copy.upkeep().importFrom(file);
            record.record(command(openCase("b", "c3")));
            Path longer = directory.resolve("longer.jsonl");
            record.upkeep().exportTo(longer);

            assertThat(copy.upkeep().importFrom(longer).added()).isOne();
            assertThat(copy.upkeep().importFrom(longer).added()).isZero();
            assertThat(copy.upkeep().importFrom(file).added()).isZero();
            assertThat(copy.head()).isEqualTo(record.head());
        }
    }

    @Test
    void a_store_with_another_history_is_left_alone() {
        for (int events : new int[] {1, 7}) {
            try (VoluntaryPrinciples other = open("other" + events + ".db")) {
                for (int i = 0; i < events; i++) {
                    other.record(command(noteGroup("g" + i, "g" + i)));
                }
                Head before = other.head();

                assertThatThrownBy(() -> other.upkeep().importFrom(file))
                        .isInstanceOf(InvalidInput.class)
                        .hasMessageContaining("another history");
                assertThat(other.head()).isEqualTo(before);
            }
        }
    }

    @Test
    void an_empty_record_is_exported_and_imported_as_well() {
        try (VoluntaryPrinciples empty = open("empty.db");
                VoluntaryPrinciples copy = open("copy.db")) {
            Path nothing = directory.resolve("nothing.jsonl");
            empty.upkeep().exportTo(nothing);

            assertThat(copy.upkeep().importFrom(nothing).added()).isZero();
        }
    }

    @Test
    void a_file_that_was_cut_anywhere_is_refused() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        try (VoluntaryPrinciples copy = open("copy.db")) {
            for (int length = 0; length < whole.length; length += 7) {
                byte[] cut = Arrays.copyOf(whole, length);
                assertThatThrownBy(() -> into(copy, cut)).isInstanceOf(InvalidInput.class);
            }
            byte[] unended = Arrays.copyOf(whole, whole.length - 1);
            assertThatThrownBy(() -> into(copy, unended)).hasMessageContaining("it was cut off");
            assertThat(copy.head().position()).isZero();
        }
    }

    @Test
    void a_file_of_which_any_byte_was_changed_is_refused() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        try (VoluntaryPrinciples copy = open("copy.db")) {
            for (int at = 0; at < whole.length; at += 3) {
                byte[] changed = whole.clone();
                changed[at] ^= 1;
                assertThatThrownBy(() -> into(copy, changed)).isInstanceOf(InvalidInput.class);
            }
            assertThat(copy.head().position()).isZero();
        }
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change(
                        "beside the event is not the one that was recorded",
                        lines -> replace(lines, 1, "It is so.", "It is not.")),
                change("hash does not follow", lines -> replace(lines, 1, "2018-04-06", "2018-04-07")),
                change("hash does not follow", lines -> replace(lines, 2, "\"recorded\":1", "\"recorded\":2")),
                change("comes after position 1", lines -> without(lines, 2)),
                change("comes after position 1", lines -> swapped(lines, 2, 3)),
                change("not the one that the header names", lines -> {
                    String header = lines.removeFirst();
                    lines.remove(4);
                    lines.addFirst(
                            header.replace("\"events\":5", "\"events\":4").replace("\"position\":5", "\"position\":4"));
                    return lines;
                }),
                change(
                        "not written as an export writes it",
                        lines -> replace(lines, 1, "\"position\":1,", "\"position\": 1,")),
                change(
                        "there is no field 'x'",
                        lines -> replace(lines, 1, "\"position\":1,", "\"position\":1,\"x\":1,")),
                change(
                        "the field type is missing",
                        lines -> replace(lines, 1, "\"type\":\"workinggroup.GroupNoted\",", "")),
                change("export of version 2", lines -> replace(lines, 0, "\"version\":1", "\"version\":2")),
                change("not an exported history", lines -> replace(lines, 0, "vp-history", "something")),
                change("of the form 2", lines -> replace(lines, 3, "\"form\":1", "\"form\":2")),
                change("is missing", lines -> {
                    lines.add(3, "{\"digest\":\"" + "0".repeat(64) + "\"}");
                    return lines;
                }));
    }

    private static Arguments change(String words, UnaryOperator<List<String>> change) {
        return Arguments.of(words, change);
    }

    private static List<String> replace(List<String> lines, int line, String from, String to) {
        assertThat(lines.get(line)).contains(from);
        lines.set(line, lines.get(line).replace(from, to));
        return lines;
    }

    private static List<String> without(List<String> lines, int line) {
        lines.remove(line);
        return lines;
    }

    private static List<String> swapped(List<String> lines, int one, int other) {
        java.util.Collections.swap(lines, one, other);
        return lines;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void a_changed_file_is_refused_though_its_digest_was_made_anew(String words, UnaryOperator<List<String>> change)
            throws IOException {
        assertRefused(sealed(change.apply(lines())), words, "nothing was imported");
    }

    @Test
    void a_digest_of_something_else_is_refused() throws IOException {
        List<String> lines = lines();
        lines.set(lines.size() - 1, "{\"digest\":\"" + "0".repeat(64) + "\"}");

        assertRefused((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8), ":7", "digest is not that");
    }

    @Test
    void what_comes_after_the_digest_is_refused() throws IOException {
        byte[] more = (Files.readString(file) + "{}\n").getBytes(StandardCharsets.UTF_8);

        assertRefused(more, "more after the digest");
    }

    @Test
    void hostile_lines_are_refused() {
        String header = "{\"format\":\"vp-history\",\"version\":1,\"events\":1,\"head\":{\"position\":1,\"hash\":\""
                + "0".repeat(64) + "\"}}\n";
        for (String line : List.of(
                "[".repeat(100_000),
                "{\"payload\":" + "{\"a\":".repeat(100_000),
                "{\"position\":" + "9".repeat(100_000),
                "{\"id\":\"" + "x".repeat(3 << 20) + "\"}",
                "{\"position\":1,\"version\":99999999999}",
                "{\"tags\":[\"\\ud800\"]}",
                "\u0000",
                "null")) {
            assertRefused((header + line + "\n").getBytes(StandardCharsets.UTF_8), "history.jsonl:2");
        }
    }

    @Test
    void a_history_with_a_torn_chain_is_not_exported() {
        Tampering.with(store, "update event set facts = cast('{}' as blob) where position = 3");
        Path target = directory.resolve("torn.jsonl");
        try (VoluntaryPrinciples record = open("record.db")) {
            assertThatThrownBy(() -> record.upkeep().exportTo(target))
                    .isInstanceOf(StoreBroken.class)
                    .hasMessageContaining("position 3");
        }
        assertThat(target).doesNotExist();
        assertThat(directory.resolve("torn.jsonl.part")).doesNotExist();
    }
}
