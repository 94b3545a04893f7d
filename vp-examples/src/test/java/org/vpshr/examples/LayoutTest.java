package org.vpshr.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What lies where in a clone: four folders and little beside them, and modules inside of these alone. */
class LayoutTest {
    private static final Path CLONE =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
    private static final List<String> FOLDERS = List.of("vp-domain", "vp-projections", "vp-application", "vp-examples");
    private static final List<String> BESIDE = List.of("pom.xml", "README.md", "LICENSE", "mvnw", "mvnw.cmd");

    /** Projects of somebody else's, which are no modules of ours. */
    private static final List<String> CONSUMERS =
            List.of("vp-examples/consumer/", "vp-application/vp-spring-boot-starter/application/");

    /** What is tracked and what would be, by paths from the top. */
    private static List<String> files() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "ls-files", "--cached", "--others", "--exclude-standard")
                .directory(CLONE.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> files = git.inputReader(UTF_8).lines().toList();
        assumeThat(git.waitFor()).as("this is a clone").isZero();
        return files.stream().filter(file -> Files.exists(CLONE.resolve(file))).toList();
    }

    @Test
    void the_top_level_holds_four_folders_and_what_every_clone_begins_with() throws Exception {
        assertThat(files().stream().map(file -> file.replaceFirst("/.*", "")))
                .filteredOn(name -> !name.startsWith("."))
                .containsAll(FOLDERS)
                .containsAll(BESIDE)
                .allMatch(name -> FOLDERS.contains(name) || BESIDE.contains(name));
    }

    @Test
    void every_module_lies_in_one_of_the_folders_and_is_named_at_the_top() throws Exception {
        List<String> named = Pattern.compile("<module>(.*?)</module>")
                .matcher(Files.readString(CLONE.resolve("pom.xml")))
                .results()
                .map((MatchResult module) -> module.group(1))
                .toList();
        List<String> found = files().stream()
                .filter(file -> file.endsWith("/pom.xml") && CONSUMERS.stream().noneMatch(file::startsWith))
                .map(file -> file.replaceFirst("/pom\\.xml$", ""))
                .toList();

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(named)
                .allMatch(module -> FOLDERS.contains(module.replaceFirst("/.*", "")));
    }
}
