package org.vpshr.application.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.failure.InvalidValue;

/** What finds faults in parsers finds those that are there. */
class FuzzingTest {
    private static Parser parser(Parser.Attempt attempt) {
        return new Parser("a parser", Parser.texts("2018-04-06", "[1,2]"), attempt);
    }

    @Test
    void another_exception_is_found_with_the_input_that_brought_it() {
        assertThatThrownBy(() -> Fuzzing.of(parser(input -> Integer.parseInt(new String(input)))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("throws java.lang.NumberFormatException")
                .hasMessageContaining("in Base64: ");
    }

    @Test
    void so_is_one_that_only_few_inputs_bring() {
        assertThatThrownBy(() -> Fuzzing.of(parser(input -> {
                    if (new String(input).contains("{") && input.length > 12) {
                        throw new IllegalStateException();
                    }
                })))
                .hasMessageContaining("IllegalStateException");
    }

    @Test
    void so_is_a_refusal_that_says_no_remedy() {
        assertThatThrownBy(() -> Fuzzing.of(parser(input -> {
                    if (input.length > 11) {
                        throw new InvalidValue("it is wrong", "");
                    }
                })))
                .hasMessageContaining("says no remedy");
    }

    @Test
    void so_is_what_takes_more_memory_than_there_is_a_reason_for() {
        List<byte[]> kept = new ArrayList<>();
        assertThatThrownBy(() -> Fuzzing.of(parser(input -> {
                    kept.clear();
                    for (int i = 0; i < input.length * 6; i++) {
                        kept.clear();
                        kept.add(new byte[10 << 20]);
                    }
                })))
                .hasMessageContaining("bytes for it");
    }

    @Test
    @Tag("long")
    void so_is_what_does_not_end() {
        assertThatThrownBy(() -> Fuzzing.of(parser(input -> {
                    while (input.length > 12) {
                        Thread.onSpinWait();
                    }
                })))
                .hasMessageContaining("is not done with it");
    }

    @Test
    void so_is_a_parser_that_reads_nothing() {
        assertThatThrownBy(() -> Fuzzing.of(parser(input -> {
                    throw new InvalidValue("no", "never");
                })))
                .hasMessageContaining("reads nothing of what it is to read");
    }

    @Test
    void the_same_seed_gives_the_same_input() {
        Mutation one = new Mutation(new Random(1), Parser.texts("abc", "def"));
        Mutation two = new Mutation(new Random(1), Parser.texts("abc", "def"));

        for (int i = 0; i < 1_000; i++) {
            assertThat(one.next()).isEqualTo(two.next());
        }
    }

    @Test
    void a_parser_is_known_by_its_name_and_by_what_it_takes() {
        assertThat(ParserCriterion.of(new ClassFileImporter().importClasses(Planted.class)))
                .containsExactly(
                        "application.fuzzing.FuzzingTest$Planted#parse",
                        "application.fuzzing.FuzzingTest$Planted#readLine");
    }

    @SuppressWarnings("unused")
    private static final class Planted {
        static void parse(String text) {}

        void readLine(byte[] line, int number) {}

        static void readOn(int number) {}

        static void readable(String text) {}

        private static void parseIt(String text) {}
    }
}
