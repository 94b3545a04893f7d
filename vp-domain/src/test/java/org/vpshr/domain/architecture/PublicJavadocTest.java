package org.vpshr.domain.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.domain.Rules;
import org.vpshr.domain.rule.Rule;

class PublicJavadocTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path KIT = Path.of("src/test/java/org/vpshr/domain/given");

    @Test
    void every_public_thing_says_what_it_means() {
        assertThat(PublicJavadoc.faultsIn(SOURCES)).isEmpty();
    }

    @Test
    void so_does_what_is_published_of_the_tests() throws IOException {
        try (Stream<Path> files = Files.list(KIT)) {
            List<Path> published = files.filter(file -> !file.toString().endsWith("Test.java"))
                    .sorted()
                    .toList();

            assertThat(PublicJavadoc.faultsIn(published, Set.of("org.vpshr.domain.given")))
                    .isEmpty();
        }
    }

    @Test
    void a_parameter_of_which_nothing_is_said_is_found_where_others_see_it(@TempDir Path sources) throws IOException {
        Files.writeString(
                sources.resolve("module-info.java"), "/** Planted. */\nmodule planted {\n    exports shown;\n}");
        for (String home : List.of("shown", "hidden")) {
            Files.createDirectory(sources.resolve(home));
            Files.writeString(
                    sources.resolve(home).resolve("Plan.java"),
                    "package " + home + ";\n/** A plan. */\npublic record Plan(int year) {}");
        }

        assertThat(PublicJavadoc.faultsIn(sources))
                .singleElement()
                .asString()
                .contains("shown")
                .endsWith("no @param for year");
    }

    static Stream<Rule> rules() {
        return Rules.all().stream();
    }

    /** A rule's text stands once; its comment, which readers of the Javadoc see, is held to it. */
    @ParameterizedTest
    @MethodSource("rules")
    void the_comment_of_a_rule_is_its_number_and_its_text(Rule rule) throws IOException {
        String name = ((Enum<?>) rule).name();
        String source = Files.readString(
                SOURCES.resolve(((Enum<?>) rule).getDeclaringClass().getName().replace('.', '/') + ".java"));
        Matcher comment = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+" + name + "\\(", Pattern.DOTALL)
                .matcher(source);

        assertThat(comment.find()).as("%s has a comment", name).isTrue();
        assertThat(Objects.requireNonNull(comment.group(1))
                        .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
                        .strip())
                .isEqualTo("Rule " + rule.number() + ": " + rule.definition().text());
    }
}
