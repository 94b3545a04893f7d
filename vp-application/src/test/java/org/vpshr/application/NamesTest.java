package org.vpshr.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One name, one meaning: whoever meets a name knows which type it is, whatever the package. */
class NamesTest {
    private static final List<Path> MODULES = List.of(
            Path.of("../vp-domain/src/main/java"),
            Path.of("../vp-projections/src/main/java"),
            Path.of("src/main/java"));

    @Test
    void no_type_has_the_name_of_another() throws IOException {
        assertThat(shared(MODULES)).isEmpty();
        assertThat(MODULES).allMatch(Files::isDirectory);
    }

    @Test
    void a_name_that_stands_twice_is_found(@TempDir Path one, @TempDir Path other) throws IOException {
        Files.createFile(one.resolve("Place.java"));
        Files.createFile(one.resolve("Page.java"));
        Files.createFile(other.resolve("Place.java"));

        assertThat(shared(List.of(one, other)).keySet()).containsExactly("Place.java");
    }

    private static Map<String, List<Path>> shared(List<Path> sources) throws IOException {
        Map<String, List<Path>> byName = new TreeMap<>();
        for (Path source : sources) {
            try (Stream<Path> files = Files.walk(source)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.toString().endsWith("-info.java"))
                        .collect(Collectors.groupingBy(
                                file -> file.getFileName().toString(), TreeMap::new, Collectors.toList()))
                        .forEach((name, found) -> byName.computeIfAbsent(name, key -> new ArrayList<>())
                                .addAll(found));
            }
        }
        byName.values().removeIf(found -> found.size() == 1);
        return byName;
    }
}
