package org.vpshr.application.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.grammar.EventSchema;

/** The pages of rules and of events are as the code is, and no rule or event lacks what they tell of it. */
@SuppressWarnings("NullAway.Init")
class CataloguesTest {
    private static SortedMap<String, RecordedLine> lines;
    private static List<TaggedTest> tests;

    @BeforeAll
    static void recordTheLinesAndReadTheTests(@TempDir Path folder) throws IOException {
        lines = RecordedLines.all(folder);
        tests = TaggedTests.below(
                Objects.requireNonNull(Path.of("").toAbsolutePath().getParent()));
    }

    @Test
    void each_rule_has_a_test_that_shows_it_holding_and_one_that_shows_it_not_holding() {
        assertThat(UnshownRules.among(Vocabulary.rules(), tests)).isEmpty();
    }

    @Test
    void a_rule_without_such_a_test_is_told_with_the_tag_to_write() {
        assertThat(UnshownRules.among(Vocabulary.rule(57), List.of()))
                .containsExactly(
                        "rule 57 (WorkingGroupRule.ONE_MEMBERSHIP): write a test with @Tag(\"rule-57-holds\")",
                        "rule 57 (WorkingGroupRule.ONE_MEMBERSHIP): write a test with @Tag(\"rule-57-refuses\")");
    }

    @Test
    void no_test_shows_a_rule_that_is_not_there() {
        List<Integer> numbers =
                Vocabulary.rules().stream().map(RuleDescription::number).toList();

        assertThat(tests).extracting(TaggedTest::number).isSubsetOf(numbers);
    }

    @Test
    void each_event_is_what_the_line_of_a_command_is_recorded_as() {
        List<String> recorded =
                lines.values().stream().flatMap(line -> line.events().stream()).toList();

        assertThat(Catalogue.events().types().keySet().stream().filter(event -> !recorded.contains(event)))
                .as("events that no line in reference/lines is recorded as: write one for the command of each")
                .isEmpty();
    }

    @Test
    void each_event_is_told_in_a_sentence() throws IOException {
        assertThat(Sentences.ofEvents().keySet())
                .containsExactlyInAnyOrderElementsOf(Catalogue.events().types().keySet());
        assertThat(Sentences.ofEvents())
                .allSatisfy((name, sentence) -> assertThat(sentence).as(name).endsWith("."));
    }

    @Test
    void a_tag_belongs_to_the_method_below_it() {
        List<TaggedTest> found = TaggedTests.in(
                Path.of("ATest.java"),
                Stream.of(
                                "    @Test",
                                "    @Tag(\"rule-7-holds\")",
                                "    void a_group_is_set_up() {",
                                "        given();",
                                "    }")
                        .toList());

        assertThat(found).singleElement().satisfies(test -> {
            assertThat(test.number()).isEqualTo(7);
            assertThat(test.shows()).isEqualTo("holds");
            assertThat(test.sentence()).isEqualTo("a group is set up");
            assertThat(test.body()).contains("given();");
        });
    }

    @Test
    void the_page_of_rules_is_written_from_the_code() throws IOException {
        WrittenPage.check(Path.of("docs/rules.md"), new RulesPage(lines, tests).of(Vocabulary.rules()));
    }

    @Test
    void the_page_of_events_is_written_from_the_code() throws IOException {
        WrittenPage.check(
                Path.of("docs/events.md"), new EventsPage(lines, Sentences.ofEvents(), Sentences.ofComponents()).all());
    }

    @Test
    void the_schema_of_events_is_written_from_the_code() throws IOException {
        WrittenPage.check(Path.of("docs/events.schema.json"), EventSchema.all().toPrettyString() + "\n");
    }
}
