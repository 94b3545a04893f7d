package org.vpshr.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.application.fuzzing.Fuzzing;
import org.vpshr.application.fuzzing.Parser;
import org.vpshr.application.fuzzing.ParserCriterion;

/** Whatever nearly valid word is typed, it is understood or it is said what is wrong with it. */
class FuzzedWordsTest {
    /** Its text is read by one of the parsers of notes, which are tried beside them. */
    private static final String OF_NOTES = "examples.cli.NoteFile#read";

    /** It reads the documents of a clone, for whoever has that. */
    private static final String OF_DOCUMENTS = "examples.documentation.DocumentTree#read";

    private static final Parser REPORT_AT = new Parser(
            "examples.cli.ReportAt#parse",
            Parser.texts("2018", "2018@2019-03-01", "2018@published:1", "2018@now", "NL:2018", "GB:2018@#412"),
            input -> ReportAt.parse(new String(input, StandardCharsets.UTF_8)));

    @Test
    @Tag("long")
    void a_report_is_named_or_refused_with_a_remedy() {
        Fuzzing.Tally tally = Fuzzing.of(REPORT_AT);

        System.out.printf("%s: %,d inputs, %,d refused%n", REPORT_AT, tally.tried(), tally.refused());
        assertThat(tally.tried()).isGreaterThan(tally.refused());
    }

    @Test
    void every_parser_is_tried_or_it_is_said_why_not() {
        assertThat(Stream.of(REPORT_AT.name(), OF_NOTES, OF_DOCUMENTS))
                .containsAll(ParserCriterion.in("org.vpshr.examples"));
    }
}
