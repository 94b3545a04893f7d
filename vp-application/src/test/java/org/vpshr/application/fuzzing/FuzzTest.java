package org.vpshr.application.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.AStore;

/** Whatever nearly valid thing a parser is given, it reads it or says what is wrong with it and what to do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class FuzzTest {
    private static final Set<String> PACKAGES =
            Set.of("org.vpshr.domain", "org.vpshr.projections", "org.vpshr.application");

    private VoluntaryPrinciples record;
    private Corpus corpus;

    @BeforeAll
    void a_record_to_learn_from(@TempDir Path folder) {
        record = VoluntaryPrinciples.open(AStore.In.A_FILE.fresh(folder).options());
        corpus = new Corpus(folder, record);
    }

    @AfterAll
    void close() {
        record.close();
    }

    Stream<Parser> parsers() {
        return Parsers.all(corpus).stream();
    }

    @ParameterizedTest
    @MethodSource("parsers")
    @Tag("long")
    void it_reads_or_refuses_with_a_remedy(Parser parser) {
        Fuzzing.Tally tally = Fuzzing.of(parser);

        System.out.printf("%s: %,d inputs, %,d refused%n", parser, tally.tried(), tally.refused());
        assertThat(tally.tried()).isGreaterThan(tally.refused()).isGreaterThan(2);
    }

    @Test
    void every_parser_is_tried_or_it_is_said_why_not() {
        Set<String> known = new TreeSet<>(Parsers.NOT_TRIED.keySet());
        parsers().map(parser -> parser.name().replaceFirst(" .*", "")).forEach(known::add);

        assertThat(known).containsAll(ParserCriterion.in(PACKAGES.toArray(String[]::new)));
    }

    @Test
    void what_is_said_not_to_be_tried_is_there_and_is_not() {
        assertThat(ParserCriterion.in(PACKAGES.toArray(String[]::new)))
                .containsAll(Parsers.NOT_TRIED.keySet())
                .hasSizeGreaterThan(50);
        assertThat(parsers().map(Parser::name)).doesNotContainAnyElementsOf(Parsers.NOT_TRIED.keySet());
    }
}
