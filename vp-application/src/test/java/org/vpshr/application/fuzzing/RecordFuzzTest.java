package org.vpshr.application.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.AStore;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.store.Head;
import org.vpshr.application.store.Inspection;
import org.vpshr.domain.failure.Failure;

/** Whatever nearly valid file is recorded or imported: it is there as a whole, or nothing of it is, and the record is whole. */
@Tag("long")
@SuppressWarnings("NullAway.Init")
class RecordFuzzTest {
    @TempDir
    private Path folder;

    private byte[] exported;

    @BeforeEach
    void a_corpus() throws IOException {
        try (VoluntaryPrinciples record = fresh("learnt-from")) {
            exported = new Corpus(folder, record).export();
        }
    }

    private VoluntaryPrinciples fresh(String name) throws IOException {
        Path place = Files.createDirectory(folder.resolve(name));
        return VoluntaryPrinciples.open(AStore.In.A_FILE.fresh(place).options());
    }

    private static NamedResource resource(byte[] input) {
        return new NamedResource("input", () -> new ByteArrayInputStream(input));
    }

    private static void change(VoluntaryPrinciples record, Runnable change) {
        Head before = record.head();
        try {
            change.run();
        } catch (Failure refused) {
            assertThat(record.head()).as("after: %s", refused.getMessage()).isEqualTo(before);
            throw refused;
        }
    }

    private static void assertWhole(VoluntaryPrinciples record) {
        Inspection found = record.upkeep().verify();
        assertThat(found.whole()).as("%s", found).isTrue();
    }

    @Test
    void a_contribution_is_recorded_as_a_whole_or_not_at_all() throws IOException {
        List<byte[]> files = Corpus.both(Corpus.contributions(), Corpus.both(Corpus.csv(), Corpus.workbooks()));
        try (VoluntaryPrinciples record = fresh("recorded")) {
            Fuzzing.Tally tally = Fuzzing.of(new Parser(
                    "a contribution", files, input -> change(record, () -> record.record(resource(input)))));

            System.out.printf("contributions: %,d files, %,d refused%n", tally.tried(), tally.refused());
            assertWhole(record);
        }
    }

    @Test
    void a_history_is_imported_as_a_whole_or_not_at_all() throws IOException {
        try (VoluntaryPrinciples record = fresh("imported")) {
            Fuzzing.Tally tally = Fuzzing.of(new Parser("an export", List.of(exported), input -> {
                byte[] vouched = withDigest(input);
                change(record, () -> record.upkeep().importFrom(resource(vouched)));
            }));

            System.out.printf("exports: %,d files, %,d refused%n", tally.tried(), tally.refused());
            // its names are sealed, and the keys are elsewhere
            assertThat(record.upkeep().verifyChain().whole()).isTrue();
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            record.upkeep().exportTo(again);
            assertThat(again.toByteArray()).isEqualTo(exported);
            assertThat(tally.refused()).isPositive();
        }
    }

    /** The last line is of the lines before it, so that more than that is looked at. */
    private static byte[] withDigest(byte[] export) throws Exception {
        String text = new String(export, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf("{\"digest\"");
        if (end < 0) {
            return export;
        }
        byte[] before = text.substring(0, end).getBytes(StandardCharsets.ISO_8859_1);
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(before));
        return (text.substring(0, end) + "{\"digest\":\"" + digest + "\"}\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
