package org.vpshr.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.examples.archive.ArchivedExample.archive;
import static org.vpshr.examples.archive.ArchivedExample.copy;
import static org.vpshr.examples.archive.ArchivedExample.files;
import static org.vpshr.examples.archive.ArchivedExample.listAnew;
import static org.vpshr.examples.archive.ArchivedExample.vp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.examples.netherlands.Example;

/** An archive on a machine without Java and without anything of ours: it is read, checked, and tampered with. */
@SuppressWarnings("NullAway.Init")
class ArchiveReadWithoutJavaTest {
    private static final int TRIED_BYTES = 3;

    @TempDir
    private static Path kept;

    private static Path store;
    private static Path archived;

    @TempDir
    private Path folder;

    private Path tampered;
    private ArchiveReader reader;

    @BeforeAll
    static void an_archive() {
        store = Example.copy(kept);
        archived = archive(store, kept.resolve("netherlands-2018"));
    }

    @BeforeEach
    void a_copy_of_it() throws IOException {
        tampered = copy(archived, folder.resolve("copy"));
        reader = ArchiveReader.of(archived, tampered);
    }

    @Test
    void its_reader_gives_the_words_of_the_published_report_back() throws Exception {
        ArchiveReader.Answer answer = reader.read("--text");

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(words(withoutMarks(answer.out())))
                .containsExactlyElementsOf(words(published()))
                .hasSizeGreaterThan(4_000);
    }

    /** Without the lines below headings, what pictures are told by, the numbers of notes, and the notes. */
    private static String withoutMarks(String read) {
        return read.replaceAll("(?m)^([=-]+$|Picture: )", "")
                .replaceAll("\\[\\d+]", " ")
                .replaceFirst("(?s)\nSources\n.*", "");
    }

    /** Title, headings, labels and sentences of the page that {@code vp report --published 1} prints. */
    private static String published() {
        Document page = Jsoup.parse(vp(store, "report", "--year", "2018", "--published", "1", "--format", "html"));
        page.select("a.trace, sup, footer").remove();
        page.select("main > section").stream()
                .filter(section -> !section.id().startsWith("section-"))
                .forEach(Element::remove);
        return page.select("main").text();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    @Test
    void it_is_found_whole() throws Exception {
        ArchiveReader.Answer answer = reader.read();

        assertThat(answer.code()).as(answer.toString()).isZero();
        assertThat(answer.out()).contains("whole: all 249 sentences", "whole: all 74 files", "by whom: give");
    }

    @Test
    void it_is_proven_by_the_head_that_somebody_else_keeps_and_not_by_another() throws Exception {
        String tree = reader.read().out().replaceAll("(?s).*tree ([0-9a-f]{64}).*", "$1");

        assertThat(reader.read("--head", tree)).satisfies(answer -> {
            assertThat(answer.out()).endsWith("proven\n");
            assertThat(answer.isWhole()).isTrue();
        });
        assertThat(reader.read("--head", tree.replace('a', 'b')).isWhole()).isFalse();
        assertThat(reader.read("--key", tree).isWhole()).isFalse();
    }

    @Test
    void the_keeper_finds_the_whole_record_along_its_chain() throws Exception {
        Path whole = archive(store, folder.resolve("whole"), "--audience", "internal", "--sealed-history");

        assertThat(reader.on(whole).read().out()).contains("the sealed history of 729 events");

        Path sealed = whole.resolve("data/sealed-history.jsonl");
        String history = Files.readString(sealed);
        for (String other : List.of(
                history.replaceFirst("\"recorded\":(\\d)", "\"recorded\":1$1"),
                history.replaceFirst("\n[^\n]*\n", "\n"),
                history.substring(0, history.lastIndexOf('\n', history.length() - 2) + 1))) {
            Files.writeString(sealed, other);
            listAnew(whole);
            assertThat(reader.on(whole).read()).satisfies(answer -> {
                assertThat(answer.isWhole()).isFalse();
                assertThat(answer.out()).contains("broken: data/sealed-history.jsonl");
            });
        }
    }

    @Test
    @Tag("long")
    void a_byte_that_is_another_is_found_in_every_file() throws Exception {
        SortedMap<String, byte[]> all = files(tampered);
        for (Map.Entry<String, byte[]> file : all.entrySet()) {
            for (int at : tried(file.getValue().length)) {
                byte[] other = file.getValue().clone();
                other[at] ^= 1;
                Files.write(tampered.resolve(file.getKey()), other);
                assertFound(file.getKey() + " at " + at);
            }
            Files.write(tampered.resolve(file.getKey()), file.getValue());
        }
        assertThat(all).hasSizeGreaterThan(70);
        assertThat(reader.read().isWhole()).isTrue();
    }

    private static int[] tried(int size) {
        return IntStream.range(0, size == 0 ? 0 : TRIED_BYTES)
                .map(number -> (int) ((long) (size - 1) * number / (TRIED_BYTES - 1)))
                .distinct()
                .toArray();
    }

    private void assertFound(String what) throws Exception {
        ArchiveReader.Answer answer = reader.read();
        assertThat(answer.code()).as(what).isOne();
        assertThat(answer.out()).as(what).contains("broken: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest-sha256.txt", "tagmanifest-sha256.txt"})
    void each_byte_of_the_manifests_counts(String manifest) throws Exception {
        byte[] was = Files.readAllBytes(tampered.resolve(manifest));
        for (int at : new int[] {0, 63, 64, 65, 66, was.length - 1}) {
            byte[] other = was.clone();
            other[at] ^= 1;
            Files.write(tampered.resolve(manifest), other);
            assertFound(manifest + " at " + at);
        }
        Files.write(tampered.resolve(manifest), Arrays.copyOf(was, was.length - 1));
        assertFound("an end of a line that is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/another.txt", "data/history/another.jsonl", "another.txt", "metadata/deeper/x.xml"})
    void a_file_more_is_found(String name) throws Exception {
        Files.createDirectories(Objects.requireNonNull(tampered.resolve(name).getParent()));
        Files.writeString(tampered.resolve(name), "more");

        assertThat(reader.read().out()).contains("broken: " + name, "it was not archived");
    }

    @Test
    void a_folder_more_is_found_and_so_is_a_link() throws Exception {
        Files.createDirectory(tampered.resolve("data/empty"));
        assertFound("an empty folder");
        Files.delete(tampered.resolve("data/empty"));

        Files.delete(tampered.resolve("data/report.md"));
        Files.createSymbolicLink(tampered.resolve("data/report.md"), archived.resolve("data/report.md"));
        assertFound("a link in the place of a file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/report.pdf", "metadata/dc.xml", "data/history/attributes.jsonl", "check.py"})
    void a_file_less_is_found_and_so_is_one_that_was_moved(String name) throws Exception {
        Path file = tampered.resolve(name);
        Files.move(file, tampered.resolve("data").resolve("moved"));
        assertFound(name + " was moved");

        Files.delete(tampered.resolve("data").resolve("moved"));
        assertFound(name + " is not there");
    }

    /** By somebody who makes the manifests anew. */
    @ParameterizedTest
    @CsvSource({
        "data/report.md, 70 years, 71 years",
        "data/report.html, 70 years, 71 years",
        "data/report.json, 70 years, 71 years",
        "data/proof.html, 70 years, 71 years",
        "data/history/texts.jsonl, 70 years, 71 years",
        "data/history/publications.jsonl, '\"version\":1', '\"version\":2'",
        "data/report.html, data-relation=, data-another=",
        "data/proof.html, <html lang=\"en\">, <html lang=\"nl\">"
    })
    void what_is_altered_together_with_the_manifests_is_found_by_the_proof(String file, String was, String is)
            throws Exception {
        String text = Files.readString(tampered.resolve(file));
        assertThat(text).contains(was);
        Files.writeString(tampered.resolve(file), text.replace(was, is), StandardCharsets.UTF_8);
        listAnew(tampered);

        assertFound(file);
    }

    @Test
    void a_file_in_the_attachments_that_was_never_recorded_is_found_with_manifests_made_anew() throws Exception {
        Path more = Files.createDirectories(tampered.resolve("data/attachments"));
        Path letter = Files.writeString(more.resolve("letter"), "A letter.");
        Files.move(letter, more.resolve(ArchivedExample.sha256(letter) + ".txt"));
        listAnew(tampered);

        assertThat(reader.read().out()).contains("it is none of the files that were recorded");
    }

    @Test
    void manifests_made_anew_of_what_nobody_altered_are_the_same() throws Exception {
        listAnew(tampered);

        assertThat(files(tampered)).containsExactlyEntriesOf(files(archived));
    }
}
