package org.vpshr.examples.documentation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands by which documents are made and written do what they say. */
class CommandsOfTheCloneTest {
    private static final Path CLONE =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());

    /** As {@code vp-examples/bin/written} builds them. */
    private static final List<String> BUILT = List.of("vp-domain", "vp-projections", "vp-application");

    @TempDir
    private Path folder;

    @Test
    void docs_starts_the_program_that_makes_the_site_with_the_clone_and_the_folder() throws Exception {
        Path clone = Files.createDirectories(folder.toRealPath().resolve("vp-examples/bin"))
                .resolve("../..")
                .normalize();
        executable(clone.resolve("vp-examples/bin/docs"), Files.readString(CLONE.resolve("vp-examples/bin/docs")));
        executable(clone.resolve("vp-examples/bin/vp"), "#!/bin/sh\necho \"$VP_PROGRAM $*\"\n");

        assertThat(said(clone.resolve("vp-examples/bin/docs").toString()))
                .isEqualTo(DocumentationSite.class.getName() + " " + clone + " " + clone + "/vp-examples/docs/site");
        assertThat(said(clone.resolve("vp-examples/bin/docs").toString(), "elsewhere"))
                .isEqualTo(DocumentationSite.class.getName() + " " + clone + " elsewhere");
    }

    @Test
    void what_a_test_can_write_anew_is_written_by_the_one_command_for_it() throws IOException {
        String command = Files.readString(CLONE.resolve("vp-examples/bin/written"));
        List<String> writing = BUILT.stream()
                .flatMap(module -> tests(CLONE.resolve(module).resolve("src/test/java")))
                .filter(CommandsOfTheCloneTest::writes)
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();

        assertThat(writing).hasSizeGreaterThan(5);
        assertThat(writing.stream().filter(test -> !command.contains(test)))
                .as("tests to be named in vp-examples/bin/written")
                .isEmpty();
    }

    private static boolean writes(Path file) {
        try {
            String text = Files.readString(file);
            return text.contains("\"reference.write\"") || text.contains("WrittenPage.check(");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> tests(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith("Test.java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void executable(Path file, String text) throws IOException {
        assertThat(Files.writeString(file, text).toFile().setExecutable(true)).isTrue();
    }

    private static String said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        assertThat(process.waitFor()).isZero();
        return said;
    }
}
