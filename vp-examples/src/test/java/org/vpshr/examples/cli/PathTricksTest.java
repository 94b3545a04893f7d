package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are named by whoever types, and by programs that pass on what others typed. */
@Tag("long")
@Timeout(60)
class PathTricksTest {
    private static final String OPENING =
            "{\"contribution\":{\"by\":\"NL/embassy-lima\",\"written\":\"2020-02-02\",\"evidence\":\"file 14\",\"audience\":\"public\"}}\n";
    private static final String LINE =
            "{\"command\":\"engagement.HoldEvent\",\"subject\":\"engagement/NL/PE\",\"kind\":\"roundtable\",\"entry\":{\"id\":\"tricks\",\"text\":\"It is so.\",\"when\":\"2019-04\"}}\n";

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void fill() {
        terminal = Terminal.withExample(folder);
    }

    private int coverageInto(String target) {
        return terminal.vp(
                "coverage", "--year", "2018", "--store", terminal.store().toString(), "-o", target);
    }

    private void assertRefused(int code, String... words) {
        assertThat(code).as(terminal.err()).isIn(2, 3);
        assertTold(words);
    }

    private void assertNotWritten(int code, String... words) {
        assertThat(code).as(terminal.err()).isEqualTo(4);
        assertTold(words);
    }

    private void assertTold(String... words) {
        assertThat(terminal.err()).startsWith("vp: ").contains(words).doesNotContain("Exception", "\tat ");
        assertThat(terminal.err().strip().lines()).hasSize(1);
    }

    /** The files apart from those of the terminal.store(). */
    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("record.db"))
                    .sorted()
                    .toList();
        }
    }

    private Path pipe() throws IOException {
        Path pipe = folder.resolve("pipe");
        try {
            assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                    .isZero();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return pipe;
    }

    @Test
    void a_document_replaces_a_file_whole_and_leaves_nothing_beside_it() throws IOException {
        Path target = Files.writeString(folder.resolve("coverage.md"), "old".repeat(100_000));
        List<String> before = names();

        assertThat(coverageInto(target.toString())).isIn(0, 1);

        assertThat(Files.readString(target))
                .startsWith("# What the guidelines ask")
                .doesNotContain("oldold");
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void a_document_goes_where_a_path_leads() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        Path target = Files.writeString(folder.resolve("target.md"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("in/link.md"), target);

        assertThat(coverageInto(folder + "/in/../up.md")).isIn(0, 1);
        assertThat(coverageInto(link.toString())).isIn(0, 1);
        assertThat(coverageInto(folder + "/-o")).isIn(0, 1);

        assertThat(folder.resolve("up.md")).isNotEmptyFile();
        assertThat(folder.resolve("-o")).isNotEmptyFile();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(target).content().startsWith("# What");
    }

    @Test
    void an_export_goes_through_a_link_and_into_no_store() throws IOException {
        Path target = Files.writeString(folder.resolve("old.jsonl"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("export.jsonl"), target);

        assertThat(terminal.ask("export", "-o", link.toString())).isZero();

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(target).content().startsWith("{\"format\":\"vp-history\"");
        for (String ending : List.of("", ".keys", ".master")) {
            Path part = folder.resolve("record.db" + ending);
            byte[] before = Files.readAllBytes(part);
            assertRefused(terminal.ask("export", "-o", part.toString()), "cannot write", "store", "name another file");
            assertThat(part).hasBinaryContent(before);
        }
    }

    @Test
    void an_export_into_a_device_leaves_it_one_and_says_that_it_takes_nothing() {
        Path full = Path.of("/dev/full");
        assumeThat(Files.exists(full) && !Files.isRegularFile(full)).isTrue();

        assertNotWritten(terminal.ask("export", "-o", full.toString()), "cannot write", "No space left");

        assertThat(Files.isRegularFile(full)).isFalse();
    }

    @Test
    void a_device_is_written_to_and_stays_a_device() {
        Path device = Path.of("/dev/null");
        assumeThat(Files.exists(device)).isTrue();

        assertThat(coverageInto(device.toString())).isIn(0, 1);

        assertThat(Files.isRegularFile(device, LinkOption.NOFOLLOW_LINKS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-wal", "-shm", ".keys", ".master"})
    void a_document_never_goes_into_the_store(String ending) throws IOException {
        Path part = folder.resolve("record.db" + ending);
        byte[] before = Files.exists(part) ? Files.readAllBytes(part) : new byte[0];
        Path link = folder.resolve("innocent.md");
        Files.createSymbolicLink(link, part);

        assertRefused(coverageInto(part.toString()), "cannot write", "store", "name another file");
        assertRefused(
                coverageInto(folder + "/../" + folder.getFileName() + "/record.db" + ending),
                "cannot write",
                "store",
                "name another file");
        if (Files.exists(part)) {
            assertRefused(coverageInto(link.toString()), "cannot write", "store", "name another file");
        }
        if (!ending.startsWith("-")) {
            assertThat(part).hasBinaryContent(before);
        }
    }

    @Test
    void what_cannot_be_written_is_refused() throws IOException {
        List<String> before = names();

        assertNotWritten(coverageInto(folder.toString()), "it is a directory");
        assertNotWritten(coverageInto(folder.resolve("none/coverage.md").toString()), "cannot write");
        assertNotWritten(coverageInto(folder.resolve("x".repeat(300)).toString()), "cannot write");
        assertNotWritten(coverageInto(folder.resolve("record.db/x").toString()), "cannot write");
        assertRefused(coverageInto(folder + "/a\0b"), "-o");

        assertThat(names()).isEqualTo(before);
    }

    @Test
    void a_contribution_is_a_plain_file() throws IOException {
        String to = terminal.store().toString();

        assertRefused(terminal.vp("record", "--store", to, folder.toString()), "plain file");
        assertRefused(terminal.vp("record", "--store", to, pipe().toString()), "plain file");
        assertRefused(terminal.vp("record", "--store", to, "/dev/zero"), "plain file");
        assertRefused(
                terminal.vp("record", "--store", to, folder.resolve("none.csv").toString()), "none.csv: ", "see that");
        assertRefused(
                terminal.vp(
                        "record", "--store", to, folder.resolve("x".repeat(300)).toString()),
                "see that");
        assertRefused(terminal.vp("record", "--store", to, folder + "/a\0b"), "FILE");
        assertRefused(terminal.vp("record", "--store", to, to), "record.db");
    }

    @Test
    void a_contribution_may_have_any_name_and_lie_behind_a_link() throws IOException {
        Path file = Files.writeString(folder.resolve("-x é.jsonl"), OPENING + LINE);
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        assertThat(terminal.ask("record", folder + "/../" + folder.getFileName() + "/link"))
                .isZero();
        assertThat(link).isSymbolicLink();
    }

    @Test
    void a_contribution_that_is_listed_twice_is_taken_once() throws IOException {
        String file =
                Files.writeString(folder.resolve("c.jsonl"), OPENING + LINE).toString();

        assertThat(terminal.ask("record", file, file)).isZero();

        assertThat(terminal.out()).containsOnlyOnce("1 event recorded").contains("recorded before");
    }

    @Test
    void a_store_is_a_plain_file_in_a_folder() throws IOException {
        String[] command = {
            "record",
            "--store",
            "",
            Files.writeString(folder.resolve("c.jsonl"), OPENING + LINE).toString()
        };
        for (String bad : List.of(
                folder.toString(),
                folder + "/c.jsonl",
                "/dev/null",
                pipe().toString(),
                folder.resolve("x".repeat(300)).toString(),
                folder + "/c.jsonl/record.db",
                folder + "/a\0b")) {
            command[2] = bad;
            assertRefused(terminal.vp(command), "vp: ");
        }
    }
}
