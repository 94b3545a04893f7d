package org.vpshr.application.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.stores.KeptStore.Check;

/** Each store that was ever kept is opened, read, exported, imported, proven and printed as on its first day. */
@Tag("long")
class KeptStoresTest {
    private static final Path STORES = Path.of("src/test/resources/stores");

    @TempDir
    private Path directory;

    private static List<KeptStore> kept() throws IOException {
        try (Stream<Path> folders = Files.list(STORES)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(KeptStore::new)
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicContainer> each_store_that_is_kept() throws IOException {
        return kept().stream()
                .map(store -> dynamicContainer(
                        name(store),
                        Arrays.stream(Check.values())
                                .map(check -> dynamicTest(
                                        check.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                                        () -> check.of(store, Files.createTempDirectory(directory, "empty"))))));
    }

    private static String name(KeptStore store) {
        return String.valueOf(store.folder().getFileName());
    }

    @Test
    void the_stores_of_the_first_day_are_still_there() throws IOException {
        assertThat(kept())
                .extracting(KeptStoresTest::name)
                .contains("four-years", "netherlands", "united-kingdom", "united-states");
    }

    @Test
    void a_store_recorded_today_is_fit_to_be_kept() throws IOException {
        KeptStore today = StoreRecorder.record(Story.fourYears(), directory.resolve("today"), "today");

        for (Check check : Check.values()) {
            check.of(today, Files.createTempDirectory(directory, "empty"));
        }
    }

    /** The store itself, its keys, and one of each kind of what was made of it. */
    @ParameterizedTest
    @CsvSource({
        "record.db, HAS_ALL_ITS_PARTS",
        "record.db.keys, HAS_ALL_ITS_PARTS",
        "record.db.master, HAS_ALL_ITS_PARTS",
        "kept.properties, HAS_ALL_ITS_PARTS",
        "export.jsonl.gz, HAS_ALL_ITS_PARTS",
        "answers/NL-2017/public/published-1.md, ANSWERS_AS_IT_DID",
        "answers/NL-2017/public/published-2.html, ANSWERS_AS_IT_DID",
        "answers/NL-2019/public/published-1.json, ANSWERS_AS_IT_DID",
        "answers/NL-2018/internal/now.md, ANSWERS_AS_IT_DID",
        "answers/NL-2016/public/now.md, ANSWERS_AS_IT_DID"
    })
    void a_store_that_lacks_a_part_is_told(String part, Check by) throws IOException {
        KeptStore planted = copy();
        Files.delete(planted.folder().resolve(part));

        assertFails(planted, by);
    }

    @ParameterizedTest
    @ValueSource(strings = {"published-\\d+\\..*", "diff-.*", "follow-up.*", "coverage.*", "trace-.*", "now.*", "\\d+"})
    void a_store_that_lacks_all_of_a_kind_is_told(String kind) throws IOException {
        KeptStore planted = copy();
        for (Path file : found(planted, kind)) {
            delete(file);
        }

        assertFails(planted, Check.HAS_ALL_ITS_PARTS);
    }

    @ParameterizedTest
    @CsvSource({
        "answers/NL-2016/public/published-1.md, ANSWERS_AS_IT_DID",
        "answers/NL/internal/trace-pe-seminar.prov-json, ANSWERS_AS_IT_DID",
        "proofs/NL-2017/from-1-to-2.json, IS_STILL_PROVEN",
        "proofs/NL-2016/1/pe-roundtable.json, IS_STILL_PROVEN",
        "kept.properties, IS_WHOLE",
        "kept.properties, IS_EXPORTED_AS_IT_WAS",
        "kept.properties, IS_IMPORTED"
    })
    void a_store_of_which_something_was_altered_is_told(String part, Check by) throws IOException {
        KeptStore planted = copy();
        Path file = planted.folder().resolve(part);
        Files.writeString(file, Files.readString(file).replaceAll("[0-8](?=[0-9a-f]{3})", "9"));

        assertFails(planted, by);
    }

    @Test
    void a_store_of_which_nothing_was_published_is_told() throws IOException {
        Story whole = Story.fourYears();
        Story begun = new Story("begun", whole.files().subList(0, 2));
        KeptStore planted = StoreRecorder.record(begun, directory.resolve("begun"), "today");

        assertFails(planted, Check.HAS_ALL_ITS_PARTS);
        assertFails(planted, Check.IS_WHOLE);
    }

    @Test
    void a_store_that_is_too_large_is_told() throws IOException {
        KeptStore planted = copy();
        Files.write(planted.folder().resolve("more"), new byte[3_000_000]);

        assertFails(planted, Check.HAS_ALL_ITS_PARTS);
    }

    private void assertFails(KeptStore planted, Check check) throws IOException {
        Path empty = Files.createTempDirectory(directory, "empty");
        assertThatThrownBy(() -> check.of(planted, empty)).isInstanceOf(AssertionError.class);
    }

    private KeptStore copy() throws IOException {
        Path from = STORES.resolve("four-years");
        Path to = directory.resolve("planted");
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return new KeptStore(to);
    }

    private static List<Path> found(KeptStore planted, String kind) throws IOException {
        try (Stream<Path> all = Files.walk(planted.folder())) {
            return all.filter(file -> String.valueOf(file.getFileName()).matches(kind))
                    .toList();
        }
    }

    private static void delete(Path file) throws IOException {
        try (Stream<Path> all = Files.walk(file)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
