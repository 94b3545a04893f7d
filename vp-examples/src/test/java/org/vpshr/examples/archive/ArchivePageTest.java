package org.vpshr.examples.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.examples.archive.ArchivedExample.archive;
import static org.vpshr.examples.archive.ArchivedExample.files;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.documents.Archive;
import org.vpshr.examples.cli.Vp;
import org.vpshr.examples.netherlands.Example;

/** The page about archives: its commands and its program run, and every file that it names is there. */
@SuppressWarnings("NullAway.Init")
class ArchivePageTest {
    private static final Path PAGE =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent()).resolve("vp-application/docs/archive.md");
    private static final Path SOURCE = Path.of("src/test/java/org/vpshr/examples/archive/ArchivePageTest.java");

    @TempDir
    private Path place;

    private Path store;

    @BeforeEach
    void a_record() {
        store = Example.copy(place);
    }

    private static List<String> samples(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .flatMap(match -> match.group(1).lines())
                .toList();
    }

    @Test
    void its_commands_run_one_after_the_other() throws Exception {
        for (String line : samples("sh")) {
            List<String> words = new ArrayList<>(List.of(line.split(" ")));
            String program = words.removeFirst();
            if (program.equals("vp")) {
                words.set(words.size() - 1, place.resolve(words.getLast()).toString());
                vp(words);
            } else {
                assertThat(program).isEqualTo("python3");
                Path archive = Objects.requireNonNull(
                        place.resolve(words.removeFirst()).getParent());
                ArchiveReader.Answer answer = ArchiveReader.of(archive, archive).read(words.toArray(String[]::new));
                assertThat(answer.code()).as(answer.toString()).isZero();
            }
        }
    }

    private void vp(List<String> words) {
        words.addAll(List.of("--store", store.toString()));
        StringWriter said = new StringWriter();
        assertThat(Vp.run(new PrintWriter(said), new PrintWriter(said), words.toArray(String[]::new)))
                .as(said.toString())
                .isZero();
    }

    @Test
    void its_program_writes_the_same() throws IOException {
        Path folder = place.resolve("by-a-program");
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store)) {
            Archive.Written written =
                    Archive.of(record, record.reports().of("NL", 2018), 1).writeTo(folder);

            assertThat(written.files()).isEqualTo(files(folder).size());
        }
        assertThat(joined(Files.readString(SOURCE))).contains(joined(String.join("", samples("java"))));
        assertThat(files(folder)).containsExactlyEntriesOf(files(archive(store, place.resolve("by-the-command"))));
    }

    private static String joined(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void every_file_that_it_names_is_there_and_every_file_is_named_there_and_in_the_folder_itself() throws IOException {
        Path folder = archive(store, place.resolve("named"), "--audience", "internal", "--sealed-history");
        String guide = Files.readString(folder.resolve("README.txt"));
        String page = Files.readString(PAGE);

        for (String file : files(folder).keySet()) {
            String named = file.startsWith("data/history/") ? "data/history/" : file;
            assertThat(page.contains("`" + named + "`") || named.equals("bagit.txt"))
                    .as("%s on the page", named)
                    .isTrue();
            assertThat(guide.contains(named)).as("%s in the guide", named).isTrue();
        }
    }

    @Test
    void what_is_signed_is_proven_by_the_key() throws Exception {
        Path key = place.resolve("sign.pem");
        StringWriter said = new StringWriter();
        Vp.run(new PrintWriter(said), new PrintWriter(said), "signing-key", "generate", "-o", key.toString());
        Path folder = archive(store, place.resolve("signed"), "--sign-with", key.toString());

        ArchiveReader.Answer answer = ArchiveReader.of(folder, folder)
                .read("--key", place.resolve("sign.pub.pem").toString());

        assertThat(answer.out()).endsWith("proven\n");
        assertThat(answer.code()).isZero();
    }
}
