package org.vpshr.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tree is one that a newcomer reads at a glance: a small front, and no package that has to be searched through. */
class TreeTest {
    private static final Path FRONT = Path.of("src/main/java/org/vpshr/application");
    private static final int OF_THE_FRONT = 8;
    private static final int OF_A_PACKAGE = 20;

    @Test
    void the_front_is_a_few_types() {
        assertThat(files(FRONT)).hasSizeBetween(1, OF_THE_FRONT);
    }

    @Test
    void no_package_has_to_be_searched_through() throws IOException {
        assertThat(crowded(FRONT)).isEmpty();
    }

    @Test
    void a_package_that_has_grown_too_large_is_found(@TempDir Path tree) throws IOException {
        Path crowd = Files.createDirectories(tree.resolve("crowd"));
        for (int i = 0; i <= OF_A_PACKAGE; i++) {
            Files.createFile(crowd.resolve("One" + i + ".java"));
        }

        assertThat(crowded(tree)).containsExactly(crowd);
    }

    @Test
    void each_package_says_what_lives_in_it_and_holds_no_null_unsaid() throws IOException {
        try (Stream<Path> all = Files.walk(FRONT)) {
            assertThat(all.filter(Files::isDirectory)
                            .filter(folder -> !files(folder).isEmpty()))
                    .isNotEmpty()
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .startsWith("/**")
                            .contains("@NullMarked"));
        }
    }

    private static List<Path> crowded(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            return all.filter(Files::isDirectory)
                    .filter(folder -> files(folder).size() > OF_A_PACKAGE)
                    .toList();
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
