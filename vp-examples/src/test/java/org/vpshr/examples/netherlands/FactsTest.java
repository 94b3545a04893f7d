package org.vpshr.examples.netherlands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of the 308 facts of the 2018 report is said, in its section, by the entry that the table names. */
class FactsTest {
    private static PrintedReport published;
    private static PrintedReport now;

    record Fact(int number, String section, List<String> entries, List<String> tokens) {
        @Override
        public String toString() {
            return "fact " + number + " in " + section;
        }

        static Fact parse(String line) {
            String[] cells = line.split("\t", -1);
            return new Fact(
                    Integer.parseInt(cells[0]),
                    cells[1],
                    List.of(cells[2].split("\\s*,\\s*")),
                    List.of(cells[3].split(" \\| ")));
        }
    }

    @BeforeAll
    static void reconstruct() {
        published = Example.ask(
                record -> new PrintedReport(Example.report2018(record).asPublished(1)));
        now = Example.ask(record -> new PrintedReport(Example.report2018(record).now()));
    }

    static List<Fact> facts() {
        return Stream.of("facts-1.tsv", "facts-2.tsv").flatMap(FactsTest::read).toList();
    }

    private static Stream<Fact> read(String table) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FactsTest.class.getResourceAsStream("/netherlands/" + table)),
                StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Fact::parse).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_table_holds_every_fact_once() {
        assertThat(facts().stream().map(Fact::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 308).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void the_report_as_published_says_the_fact_in_its_section(Fact fact) {
        assertThat(fact.tokens()).isNotEmpty().doesNotContain("");
        assertThat(published.said(fact.section(), fact.entries())).contains(fact.tokens());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void the_report_as_known_now_still_says_the_fact(Fact fact) {
        assertThat(now.said(fact.section(), fact.entries())).contains(fact.tokens());
    }

    @Test
    void nothing_is_printed_that_is_no_fact_of_the_report() {
        List<String> told =
                facts().stream().flatMap(fact -> fact.entries().stream()).toList();
        assertThat(published.sections().entrySet().stream()
                        .filter(section -> !section.getKey().equals("T"))
                        .flatMap(section -> section.getValue().keySet().stream()))
                .isSubsetOf(told);
    }
}
