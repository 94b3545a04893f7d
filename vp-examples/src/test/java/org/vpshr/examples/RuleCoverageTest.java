package org.vpshr.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.domain.Rules;
import org.vpshr.domain.rule.Grade;
import org.vpshr.domain.rule.Rule;

/** Every rule of the domain has a test that shows it holding, and one that shows what happens when it does not. */
class RuleCoverageTest {
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"(rule-\\d+-(?:holds|refuses|flags))\"\\)");
    private static Set<String> shown = Set.of();

    @BeforeAll
    static void readTheTests() throws IOException {
        Path clone = Path.of("").toAbsolutePath().getParent();
        try (Stream<Path> files = Files.walk(clone)) {
            shown = files.filter(file -> file.toString().endsWith("Test.java")
                            && file.toString().contains("/src/test/"))
                    .flatMap(RuleCoverageTest::tags)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> tags(Path file) {
        try {
            return TAG.matcher(Files.readString(file)).results().map((MatchResult match) -> match.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Rule> rules() {
        return Rules.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_test_shows_the_rule_holding(Rule rule) {
        assertThat(shown).contains("rule-" + rule.number() + "-holds");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_test_shows_what_happens_when_it_does_not_hold(Rule rule) {
        Set<Grade> derived = Set.of(Grade.HOLD);
        if (!derived.contains(rule.definition().grade())) {
            String end = rule.definition().grade() == Grade.REFUSE ? "-refuses" : "-flags";
            assertThat(shown).contains("rule-" + rule.number() + end);
        }
    }

    @Test
    void no_number_up_to_the_last_is_left_out() {
        assertThat(rules().map(Rule::number).distinct())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, Rules.all().getLast().number())
                                .boxed()
                                .toList());
    }
}
