package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.store.Head;

/**
 * A store that is too large for the memory that there is: whatever is asked of it is answered as with more memory, or ends in
 * one line that says what is missing; the store is whole afterwards, and nothing is in part.
 */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ExhaustedWorkTest {
    private static final List<Integer> HEAPS = List.of(12, 16, 24, 40);
    private static final int MUCH = 1024;
    private static final int DONE = 0;
    private static final int OUT_OF_MEMORY = 71;
    private static final int LINES = 40;
    private static final List<String> LANGUAGES = Stream.of(Locale.getISOLanguages())
            .filter(code -> code.length() == 2 && !code.equals("en"))
            .limit(15)
            .toList();

    private Path folder;
    private Path store;
    private Path export;
    private Head head;
    private int number;

    /** What is asked, and whether it writes what it answers into a file or a folder. */
    private record Work(String name, List<String> words, boolean writes) {
        static Work of(String words) {
            return new Work(words, List.of(words.split(" ")), false);
        }

        static Work writing(String words) {
            return new Work(words, List.of(words.split(" ")), true);
        }
    }

    private static final List<Work> WORKS = List.of(
            Work.of("verify"),
            Work.of("report --year 2018"),
            Work.writing("report --year 2018 --format html"),
            Work.writing("report --year 2018 --format pdf"),
            Work.of("list"),
            Work.writing("tables"),
            Work.writing("site"),
            Work.writing("export"));

    @BeforeAll
    void a_store_that_is_larger_than_memory(@TempDir Path folder) throws IOException {
        this.folder = folder;
        store = folder.resolve("record.db");
        export = folder.resolve("history.jsonl");
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store)) {
            record.record(large(folder.resolve("large.jsonl"), "a"));
            head = record.upkeep().exportTo(export);
        }
        Files.deleteIfExists(folder.resolve("record.db.checkpoint"));
    }

    /** Each entry in sixteen languages, of which each has as much text as there may be. */
    private static Path large(Path file, String prefix) throws IOException {
        String text = "word ".repeat(12_000).strip();
        String texts = Stream.concat(Stream.of("en"), LANGUAGES.stream())
                .map(language -> "\"" + language + "\":\"" + text + "\"")
                .collect(Collectors.joining(",", "{", "}"));
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("{\"contribution\":{\"by\":\"NL/embassy-lima\",\"written\":\"2020-02-02\",\"for\":2018,"
                    + "\"evidence\":\"file 14\",\"audience\":\"public\"}}\n");
            for (int i : IntStream.range(0, LINES).toArray()) {
                out.write(
                        ("{\"command\":\"engagement.HoldEvent\",\"subject\":\"engagement/NL/PE\",\"kind\":\"roundtable\","
                                        + "\"entry\":{\"id\":\"%s-%d\",\"text\":%s,\"when\":\"2018-04\"}}\n")
                                .formatted(prefix, i, texts));
            }
        }
        return file;
    }

    /** The store with its keys. */
    private Path copied(String name) throws IOException {
        Path to = Files.createDirectories(folder.resolve(name));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(
                            each -> folder.relativize(each).toString().startsWith("record.db"))
                    .toList()) {
                Files.copy(file, to.resolve(folder.relativize(file)));
            }
        }
        return to.resolve("record.db");
    }

    private VpProcess vp(int megabytes) throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes-" + number++));
        return new VpProcess(folder, notes, "-Xmx" + megabytes + "m", "-Xss512k");
    }

    private String[] words(Work work, Path target) {
        return Stream.of(
                        work.words().stream(),
                        Stream.of("--store", store.toString()),
                        work.writes() ? Stream.of("-o", target.toString()) : Stream.<String>empty())
                .flatMap(each -> each)
                .toArray(String[]::new);
    }

    /** Its exit code; where memory ran out, one line that says so, and nothing of what it was to write. */
    private int run(Work work, int megabytes) throws Exception {
        Path target = folder.resolve("target-" + number);
        VpProcess vp = vp(megabytes);
        int code = vp.run(words(work, target));
        assertThat(code)
                .as("%s with %d MB: %s", work.name(), megabytes, vp.err())
                .isIn(DONE, OUT_OF_MEMORY);
        if (code == OUT_OF_MEMORY) {
            assertThat(vp.err())
                    .as(work.name())
                    .startsWith("vp: there is not enough memory")
                    .hasLineCount(1);
            assertThat(target).doesNotExist();
        }
        if (work.writes()) {
            assertThat(Files.exists(target)).isEqualTo(code == DONE);
        }
        assertWhole();
        return code;
    }

    private void assertWhole() {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.openExisting(Options.of(store))) {
            assertThat(record.head()).isEqualTo(head);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(file -> folder.relativize(file).toString().startsWith(".vp-")))
                    .isEmpty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void what_is_asked_is_answered_or_ends_clearly_and_the_store_is_whole() throws Exception {
        Map<String, String> told = new TreeMap<>();
        for (Work work : WORKS) {
            for (int megabytes : HEAPS) {
                told.merge(work.name(), megabytes + ":" + run(work, megabytes), (before, now) -> before + " " + now);
            }
            assertThat(run(work, MUCH)).as(work.name()).isEqualTo(DONE);
        }
        told.forEach((work, codes) -> System.out.println("vp " + work + ": " + codes));
        assertThat(told.get("report --year 2018")).contains(":" + OUT_OF_MEMORY);
        try (VoluntaryPrinciples record = VoluntaryPrinciples.openExisting(Options.of(store))) {
            assertThat(record.upkeep().verify().whole()).isTrue();
        }
    }

    @Test
    void an_import_is_taken_whole_or_not_at_all() throws Exception {
        int ran = 0;
        for (int megabytes : List.of(10, 12, 14, 16, 24)) {
            Path copy =
                    Files.createDirectories(folder.resolve("copy-" + megabytes)).resolve("record.db");
            String[] words = {"import", "--store", copy.toString(), export.toString()};
            VpProcess vp = vp(megabytes);
            int code = vp.run(words);
            assertThat(code).as("%d MB: %s", megabytes, vp.err()).isIn(DONE, OUT_OF_MEMORY);
            if (code == OUT_OF_MEMORY) {
                ran++;
                assertThat(vp.err())
                        .startsWith("vp: there is not enough memory")
                        .hasLineCount(1);
                try (VoluntaryPrinciples record = VoluntaryPrinciples.open(copy)) {
                    assertThat(record.head().position()).isZero();
                }
                assertThat(vp(MUCH).run(words)).isZero();
            }
            try (VoluntaryPrinciples record = VoluntaryPrinciples.openExisting(Options.of(copy))) {
                assertThat(record.head()).isEqualTo(head);
                // what is sealed in it, the keys of the other store open
                assertThat(record.upkeep().verifyChain().whole()).isTrue();
            }
        }
        System.out.printf("import: out of memory %d times, 0 in part%n", ran);
        assertThat(ran).isPositive();
    }

    @Test
    void what_is_recorded_on_top_of_it_is_recorded_whole_or_not_at_all() throws Exception {
        Path more = large(folder.resolve("more.jsonl"), "b");
        Path copy = copied("on-top");
        String[] words = {"record", "--store", copy.toString(), more.toString()};
        for (int megabytes : HEAPS) {
            VpProcess vp = vp(megabytes);
            assertThat(vp.run(words)).as(vp.err()).isEqualTo(OUT_OF_MEMORY);
            assertThat(vp.err()).startsWith("vp: there is not enough memory").hasLineCount(1);
            try (VoluntaryPrinciples record = VoluntaryPrinciples.openExisting(Options.of(copy))) {
                assertThat(record.head()).isEqualTo(head);
            }
        }
        assertThat(vp(MUCH).run(words)).isZero();
        try (VoluntaryPrinciples record = VoluntaryPrinciples.openExisting(Options.of(copy))) {
            assertThat(record.head().position()).isEqualTo(2L * LINES);
            assertThat(record.upkeep().verify().whole()).isTrue();
        }
    }
}
