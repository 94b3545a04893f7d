package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.store.Head;

/** Memory runs out in the midst of a file: what was there before is there, nothing of the file is, and the end is a clear one. */
@Tag("long")
@SuppressWarnings("NullAway.Init")
class OutOfMemoryTest {
    private static final String FROM =
            "{\"contribution\":{\"by\":\"NL/embassy-lima\",\"written\":\"2020-02-02\",\"for\":2019,\"evidence\":\"file 14\",\"audience\":\"public\"}}\n";
    private static final String NOTED =
            "{\"command\":\"workinggroup.NoteGroup\",\"subject\":\"workinggroup/PE/gt\",\"entry\":{\"id\":\"gt\",\"text\":\"It is.\",\"when\":\"2018\"}}\n";
    private static final String OPENED =
            "{\"command\":\"workinggroup.OpenCase\",\"subject\":\"workinggroup/PE/gt\",\"matter\":\"c%d\",\"entry\":{\"id\":\"c%d\",\"text\":%s,\"when\":\"2018\"}}\n";
    private static final List<String> LANGUAGES = Stream.of(Locale.getISOLanguages())
            .filter(code -> code.length() == 2 && !code.equals("en"))
            .toList();
    private static final int LINES = 40;
    private static final int OUT_OF_MEMORY = 71;

    @TempDir
    private Path folder;

    private Path store;
    private String[] record;
    private Head before;

    @BeforeEach
    void a_record_and_a_file_that_is_larger_than_memory() throws IOException {
        store = folder.resolve("record.db");
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store)) {
            record.record(Files.writeString(folder.resolve("small.jsonl"), FROM + NOTED));
            before = record.head();
        }
        Path large = folder.resolve("large.jsonl");
        record = new String[] {"record", "--store", store.toString(), large.toString()};
        String text = "x".repeat(60_000);
        String texts = IntStream.range(0, 16)
                .mapToObj(i -> "\"" + (i == 0 ? "en" : LANGUAGES.get(i)) + "\":\"" + text + "\"")
                .collect(Collectors.joining(",", "{", "}"));
        try (Writer out = Files.newBufferedWriter(large)) {
            out.write(FROM);
            for (int i = 0; i < LINES; i++) {
                out.write(OPENED.formatted(i, i, texts));
            }
        }
    }

    private VpProcess vp(int megabytes) {
        return new VpProcess(folder, folder, "-Xmx" + megabytes + "m");
    }

    @ParameterizedTest
    @ValueSource(ints = {28, 32, 40, 56})
    void nothing_is_lost_and_the_end_is_told_in_one_line(int megabytes) throws Exception {
        VpProcess vp = vp(megabytes);

        assertThat(vp.run(record)).as(vp.err()).isEqualTo(OUT_OF_MEMORY);

        assertThat(vp.err()).startsWith("vp: there is not enough memory").hasLineCount(1);
        assertThat(vp.out()).isEmpty();
        try (VoluntaryPrinciples record = VoluntaryPrinciples.openExisting(Options.of(store))) {
            assertThat(record.head()).isEqualTo(before);
            assertThat(record.upkeep().verify().whole()).isTrue();
        }
        System.out.printf("%d MB: out of memory, 0 lost%n", megabytes);
    }

    @Test
    void the_same_file_is_recorded_once_there_is_memory_for_it() throws Exception {
        assertThat(vp(28).run(record)).isEqualTo(OUT_OF_MEMORY);
        VpProcess vp = vp(1024);

        assertThat(vp.run(record)).as(vp.err()).isZero();

        assertThat(vp.out()).contains(LINES + " events recorded");
    }
}
