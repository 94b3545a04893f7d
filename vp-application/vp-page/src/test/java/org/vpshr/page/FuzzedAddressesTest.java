package org.vpshr.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.APublishedReport.correction;
import static org.vpshr.application.given.APublishedReport.held;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.application.fuzzing.Fuzzing;
import org.vpshr.application.fuzzing.Parser;
import org.vpshr.application.fuzzing.ParserCriterion;
import org.vpshr.domain.party.Country;
import org.vpshr.page.given.SmallRecord;
import org.vpshr.page.viewer.Viewer;

/** Whatever nearly valid address is asked for, there is a page for it or one that says what is wrong with it. */
class FuzzedAddressesTest {
    private static final String[] ADDRESSES = {
        "/",
        "/NL/2018",
        "/NL/2018@published:1",
        "/NL/2018@2019-04-30",
        "/NL/2018?place=PE",
        "/NL/2018?section=C",
        "/NL/2018?only=changed&place=PE%3ACusco",
        "/compare/NL/2018@published:1/NL/2018",
        "/NL/entry/open",
        "/search?q=roundtable&from=2018",
        "/NL/2018/coverage",
        "/NL/2018/follow-up",
        "/NL/picture/timeline.svg?year=2018",
        "/style.css",
        "/governments"
    };

    static Stream<Parser> parsers() {
        return Stream.of(
                Parser.ofTexts("page.address.TargetReader#read", ADDRESSES),
                Parser.ofTexts("page.address.Query#parse", "place=PE&section=C", "q=a+b&from=2018", "only=changed"),
                Parser.ofTexts("page.address.PictureName#read", "agreements", "timeline-2018", "membership-PE-gt-pv"));
    }

    @ParameterizedTest
    @MethodSource("parsers")
    @Tag("long")
    void it_reads_or_refuses_with_a_remedy(Parser parser) {
        Fuzzing.Tally tally = Fuzzing.of(parser);

        System.out.printf("%s: %,d inputs, %,d refused%n", parser, tally.tried(), tally.refused());
        assertThat(tally.tried()).isGreaterThan(tally.refused());
    }

    @Test
    @Tag("long")
    void each_address_is_answered_and_by_no_fault_of_ours() {
        try (SmallRecord given = SmallRecord.published(
                List.of(held("open", "A roundtable was spoken of.", "")),
                List.of(correction("open", "Two roundtables were spoken of.")))) {
            RecordPages pages = RecordPages.of(given.record(), Viewer.everybody(new Country("NL")));
            Fuzzing.Tally tally = Fuzzing.of(new Parser("an address", Parser.texts(ADDRESSES), input -> {
                Answer answer = pages.answer(new String(input, StandardCharsets.UTF_8));
                assertThat(answer.status()).isBetween(200, 499);
            }));

            System.out.printf("pages: %,d addresses%n", tally.tried());
        }
    }

    @Test
    void every_parser_is_tried() {
        assertThat(parsers().map(Parser::name)).containsAll(ParserCriterion.in("org.vpshr.page"));
    }
}
