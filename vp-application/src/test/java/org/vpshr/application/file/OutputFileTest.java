package org.vpshr.application.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.failure.OutputNotWritten;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.given.SmallDisk;
import org.vpshr.domain.failure.InvalidValue;

/** A document is there whole or not at all, and takes the place of nothing that must not be lost. */
@Timeout(60)
class OutputFileTest {
    private static final byte[] NEW = "new\n".getBytes(UTF_8);

    @TempDir
    Path folder;

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Path old() throws IOException {
        return Files.writeString(file("report.md"), "old");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static void set(Path file, String rights) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    }

    @Test
    void it_is_made_or_replaced_and_leaves_nothing_beside_it() throws IOException {
        OutputFile.at(old()).write(NEW);
        OutputFile.at(file("other.md")).write(NEW);

        assertThat(names()).containsExactly("other.md", "report.md");
        assertThat(file("report.md")).hasBinaryContent(NEW);
        assertThat(file("other.md")).hasBinaryContent(NEW);
    }

    @Test
    void until_it_is_whole_the_old_one_is_there() throws IOException {
        Path old = old();

        OutputFile.at(old).write(out -> {
            out.write(new byte[1 << 20]);
            assertThat(old).hasContent("old");
            return 0;
        });

        assertThat(old).hasSize(1 << 20);
    }

    @Test
    void what_fails_in_between_leaves_the_old_one_and_nothing_beside_it() throws IOException {
        Path old = old();

        assertThatThrownBy(() -> OutputFile.at(old).write(out -> {
                    out.write(NEW);
                    throw new StoreBroken("the record", "it is damaged", "restore the last backup", null);
                }))
                .isInstanceOf(StoreBroken.class);
        assertThatThrownBy(() -> OutputFile.at(old).write(out -> {
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(OutputNotWritten.class)
                .hasMessageContainingAll("cannot write " + old, "No space left on device");

        assertThat(old).hasContent("old");
        assertThat(names()).containsExactly("report.md");
    }

    @Test
    void a_full_disk_leaves_the_old_one_and_is_told() throws IOException {
        var mounted = SmallDisk.mounted(file("small"), 64);
        assumeThat(mounted).as("a disk can be mounted").isPresent();
        try (SmallDisk disk = mounted.get()) {
            Path old = Files.writeString(disk.directory().resolve("report.md"), "old");

            assertThatThrownBy(() -> OutputFile.at(old).write(new byte[1 << 20]))
                    .isInstanceOf(OutputNotWritten.class)
                    .hasMessageContaining("there is room");

            assertThat(old).hasContent("old");
            try (Stream<Path> left = Files.list(disk.directory())) {
                assertThat(left).hasSize(2);
            }
        }
    }

    @Test
    void a_link_stays_a_link_also_one_that_leads_to_nothing_yet() throws IOException {
        Path in = Files.createDirectory(file("in"));
        Path link = Files.createSymbolicLink(file("link"), old());
        Path open = Files.createSymbolicLink(file("open"), Path.of("in", "later.md"));
        Path chain = Files.createSymbolicLink(in.resolve("chain"), Path.of("..", "open"));

        OutputFile.at(link).write(NEW);
        OutputFile.at(chain).write(NEW);

        assertThat(List.of(link, open, chain)).allMatch(Files::isSymbolicLink);
        assertThat(file("report.md")).hasBinaryContent(NEW);
        assertThat(in.resolve("later.md")).hasBinaryContent(NEW);
    }

    @Test
    void links_in_a_circle_are_refused() throws IOException {
        Path one = Files.createSymbolicLink(file("one"), file("other"));
        Files.createSymbolicLink(file("other"), one);

        assertThatThrownBy(() -> OutputFile.at(one).write(NEW)).isInstanceOf(OutputNotWritten.class);
        assertThat(names()).containsExactly("one", "other");
    }

    @Test
    void a_pipe_is_written_to_and_stays_one() throws Exception {
        Path pipe = file("pipe");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<byte[]> read = CompletableFuture.supplyAsync(() -> {
            try (var in = Files.newInputStream(pipe)) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });

        OutputFile.at(pipe).write(NEW);

        assertThat(read.get(30, TimeUnit.SECONDS)).isEqualTo(NEW);
        assertThat(Files.exists(pipe) && !Files.isRegularFile(pipe)).isTrue();
    }

    @Test
    void a_device_that_is_full_is_told_and_stays_a_device() {
        Path full = Path.of("/dev/full");
        assumeThat(Files.exists(full) && !Files.isRegularFile(full)).isTrue();

        assertThatThrownBy(() -> OutputFile.at(full).write(NEW)).isInstanceOf(OutputNotWritten.class);

        assertThat(Files.isRegularFile(full)).isFalse();
    }

    @Test
    void what_is_not_for_the_public_is_for_its_owner_alone_whoever_could_read_the_old_one() throws IOException {
        set(old(), "rw-r--r--");

        OutputFile.at(old()).forOwnerAlone().write(NEW);
        OutputFile.at(file("other.md")).forOwnerAlone().write(NEW);

        assertThat(rights(file("report.md"))).isEqualTo("rw-------");
        assertThat(rights(file("other.md"))).isEqualTo("rw-------");
    }

    @Test
    void what_is_for_the_public_has_the_rights_of_the_old_one_or_the_usual_ones() throws IOException {
        Path usual = Files.writeString(file("usual"), "");
        set(old(), "rw-rw----");

        OutputFile.at(file("report.md")).write(NEW);
        OutputFile.at(file("other.md")).write(NEW);

        assertThat(rights(file("report.md"))).isEqualTo("rw-rw----");
        assertThat(rights(file("other.md"))).isEqualTo(rights(usual));
    }

    @Test
    void while_it_is_written_nobody_else_may_read_what_is_for_its_owner_alone() throws IOException {
        OutputFile.at(file("report.md")).forOwnerAlone().write(out -> {
            out.write(new byte[1 << 17]);
            for (String name : names()) {
                assertThat(rights(file(name))).isEqualTo("rw-------");
            }
            assertThat(names()).hasSize(1);
            return 0;
        });
    }

    @Test
    void what_may_be_filled_in_already_is_kept() throws IOException {
        Path table = Files.writeString(file("table.csv"), "filled in");
        OutputFile empty = OutputFile.at(table).replacingNothing("name another file");

        assertThatThrownBy(() -> empty.write(NEW))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContainingAll("table.csv: it is there already", "name another file");

        assertThat(table).hasContent("filled in");
    }

    @Test
    void what_was_filled_in_meanwhile_is_kept() {
        Path table = file("table.csv");

        assertThatThrownBy(() -> OutputFile.at(table)
                        .replacingNothing("name another")
                        .write(out -> {
                            Files.writeString(table, "filled in");
                            return 0;
                        }))
                .isInstanceOf(InvalidValue.class);

        assertThat(table).hasContent("filled in");
    }

    /** It stands between looking and giving the name, and a store is made there by somebody else. */
    @Test
    void a_store_that_came_to_be_there_meanwhile_is_kept() throws IOException {
        Path store = file("record.db");

        assertThatThrownBy(() -> OutputFile.at(store).write(out -> {
                    VoluntaryPrinciples.open(store).close();
                    return 0;
                }))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("it is a store");

        try (VoluntaryPrinciples record = VoluntaryPrinciples.openExisting(org.vpshr.application.Options.of(store))) {
            assertThat(record.upkeep().verify().whole()).isTrue();
        }
        assertThat(names()).noneMatch(name -> name.endsWith(".part"));
    }

    /** The second begins and ends while the first is in the midst of it. */
    @Test
    void of_two_at_once_one_is_there_and_whole() throws IOException {
        for (Path target : List.of(old(), file("other.md"))) {
            OutputFile.at(target).write(first -> {
                first.write(new byte[1 << 17]);
                OutputFile.at(target).write(NEW);
                assertThat(target).hasBinaryContent(NEW);
                first.write(new byte[1 << 17]);
                return 0;
            });

            assertThat(target).hasSize(1 << 18);
        }
        assertThat(names()).containsExactly("other.md", "report.md");
    }

    @Test
    void a_directory_a_missing_one_and_a_name_that_is_too_long_are_told() throws IOException {
        old();
        for (Path bad : List.of(folder, file("none/report.md"), file("x".repeat(300)), file("report.md/x"))) {
            assertThatThrownBy(() -> OutputFile.at(bad).write(NEW))
                    .as(bad.toString())
                    .isInstanceOf(OutputNotWritten.class)
                    .hasMessageContaining("cannot write ");
        }
        assertThat(names()).containsExactly("report.md");
    }
}
