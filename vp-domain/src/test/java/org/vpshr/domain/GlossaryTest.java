package org.vpshr.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary names types that there are. */
class GlossaryTest {
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java"), Path.of("../vp-projections/src/main/java"));
    private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w+)(?:\\.([A-Z]\\w+))?`");

    @Test
    void every_type_of_the_glossary_is_there() throws IOException {
        String glossary = Files.readString(Path.of("docs/glossary.md"));

        assertThat(TYPE.matcher(glossary).results()).hasSizeGreaterThan(50);
        assertThat(missing(glossary)).isEmpty();
    }

    @Test
    void a_type_that_is_not_there_is_found() throws IOException {
        assertThat(missing("| word | meaning | `Entry`, `Telling`, `DossierEvent.Retelling` |"))
                .containsExactly("`Telling`", "`DossierEvent.Retelling`");
    }

    private static List<String> missing(String glossary) throws IOException {
        Set<String> known = types();
        return TYPE.matcher(glossary)
                .results()
                .filter(type -> !isKnown(type, known))
                .map(MatchResult::group)
                .toList();
    }

    private static boolean isKnown(MatchResult type, Set<String> known) {
        return known.contains(type.group(1)) && (type.group(2) == null || nested(type.group(1), type.group(2)));
    }

    private static boolean nested(String outer, String inner) {
        try (Stream<Path> files = Files.walk(SOURCES.getFirst())) {
            return files.filter(file -> file.endsWith(outer + ".java"))
                    .anyMatch(file -> text(file).contains("interface " + inner + " "));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> types() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path source : SOURCES) {
            try (Stream<Path> files = Files.walk(source)) {
                found.addAll(files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .map(name -> name.replace(".java", ""))
                        .collect(Collectors.toSet()));
            }
        }
        return found;
    }
}
