package org.vpshr.page.other;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.APublishedReport.correction;
import static org.vpshr.application.given.APublishedReport.held;
import static org.vpshr.page.given.SmallRecord.EVERYBODY;
import static org.vpshr.page.given.SmallRecord.MINISTRY;
import static org.vpshr.page.given.SmallRecord.kept;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.party.Place;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.FileLinks;
import org.vpshr.page.address.Links;
import org.vpshr.page.address.ServerLinks;
import org.vpshr.page.comparison.ComparisonPage;
import org.vpshr.page.given.SmallRecord;
import org.vpshr.page.viewer.Viewer;

/** Two reports side by side, narrowed to what a reader asks for. */
class NarrowedComparisonTest {
    private static final Country NL = new Country("NL");
    private static final String INTERNAL =
            ",'audience':{'circle':'internal','ground':'zq ground','review':'2040-01-01'}";
    private static final Address.Comparison SINCE = new Address.Comparison(
            Address.ReportAt.of(NL, 2018, AsOf.published(1)), Address.ReportAt.of(NL, 2018, AsOf.now()));

    private final SmallRecord given = SmallRecord.published(
            List.of(
                    held("cusco", "A roundtable was held.", ",'where':['PE:Cusco']"),
                    group("puno", "A group was set up.", "PE:Puno"),
                    held("lima", "Twenty came.", ",'where':['PE:Lima']"),
                    held("zq-shut", "zq", ",'where':['PE:Zqville']" + INTERNAL)),
            List.of(
                    correction("cusco", "Two roundtables were held.")
                            .replace("'when':'2018-04'", "'when':'2018-04','where':['PE:Cusco']"),
                    held("late", "Those of Puno came too.", "")));

    @AfterEach
    void close() {
        given.close();
    }

    private static String group(String entry, String text, String place) {
        return "{'command':'workinggroup.NoteGroup','subject':'workinggroup/PE/high','entry':{'id':'" + entry
                + "','text':'" + text + "','when':'2018-04-06','where':['" + place + "']}}";
    }

    private Element page(Address.Comparison address) {
        return page(address, EVERYBODY, new ServerLinks("", null));
    }

    private Element page(Address.Comparison address, Viewer viewer, Links links) {
        Element main = new Element("main");
        ComparisonPage.of(given.record().reports(), viewer, address, links).into(main);
        return main;
    }

    private static Address.Comparison at(String place) {
        return SINCE.of(new Address.Locality(Place.parse(place)));
    }

    @Test
    void the_contents_count_the_changes_of_each_section_and_lead_to_it() {
        Element main = page(SINCE);
        int told = main.select(".sections li b").stream()
                .mapToInt(many -> Integer.parseInt(many.ownText()))
                .sum();

        assertThat(told).isEqualTo(main.select(".cause > li").size()).isPositive();
        assertThat(main.select(".sections a"))
                .isNotEmpty()
                .allSatisfy(
                        way -> assertThat(main.getElementById(way.attr("href").substring(1)))
                                .isNotNull());
    }

    @Test
    void of_a_place_both_texts_are_open_with_what_changed_and_nothing_of_other_places() {
        Element main = page(at("PE:Cusco"));

        assertThat(main.select("h1").text()).startsWith("Cusco: ");
        assertThat(main.select(".side--then").text()).contains("A roundtable was held.");
        assertThat(main.select(".side--now").text()).contains("Two roundtables were held.");
        assertThat(main.select(".cause .word").eachText()).containsExactly("corrected");
        assertThat(main.text()).doesNotContain("Twenty came.");
        assertThat(main.select("details.same")).isEmpty();
    }

    @Test
    void what_was_said_of_a_place_and_what_is_known_since_stand_above_it_in_short() {
        Element main = page(at("PE:Cusco"));

        assertThat(main.expectFirst(".short tbody tr").select("td").eachText())
                .containsExactly("A roundtable was held.", "corrected Two roundtables were held.");
    }

    @Test
    void what_shows_that_a_plan_was_kept_is_told_in_short_to_whom_it_is_open() {
        given.planning("visit", "A visit to Cusco is planned.", "2019", new Audience.Open())
                .after(held("zq-visit", "The zq visit took place.", INTERNAL), kept("visit", "zq-visit"));
        Address.Comparison since = SINCE.of(new Address.Locality(Place.parse("PE:Cusco")));

        assertThat(page(since).select(".short").text()).doesNotContain("zq");
        assertThat(page(since, MINISTRY, new ServerLinks("", null)).text()).contains("The zq visit took place.");
    }

    @Test
    void what_names_a_place_in_its_words_alone_is_told_of_it_too() {
        assertThat(page(at("PE:Puno")).select(".side--now").text())
                .contains("A group was set up.")
                .contains("Those of Puno came too.");
    }

    @Test
    void of_a_section_what_is_the_same_is_open_and_the_whole_is_led_to() {
        String key =
                page(SINCE).select(".sections a:contains(Peru)").attr("href").substring("#h-".length());
        Element main = page(SINCE.of(new Address.Section(key)));

        assertThat(main.select(".side--now").text()).contains("Two roundtables were held.", "Twenty came.");
        assertThat(main.select("h1").text()).startsWith("Peru: ");
        assertThat(main.select(".cmp h2").eachText()).startsWith("Peru").doesNotContain("Foreword");
        assertThat(main.select(".ways a[href=/compare/NL/2018@published:1/NL/2018]"))
                .hasSize(1);
    }

    @Test
    void the_places_of_a_section_stand_below_its_heading_and_lead_to_what_is_told_of_them() {
        Element main = page(SINCE);

        assertThat(main.select(".places a").eachText()).contains("Cusco", "Lima", "Puno");
        assertThat(main.select(".places a:contains(Cusco)").attr("href"))
                .isEqualTo("/compare/NL/2018@published:1/NL/2018?place=PE%3ACusco");
        assertThat(main.select("select[name=part] option[value=place:PE:Cusco]"))
                .hasSize(1);
    }

    @Test
    void a_place_that_may_not_be_seen_is_no_other_than_one_that_is_not_there() {
        assertThat(page(SINCE).text()).doesNotContainIgnoringCase("zq");
        for (String none : List.of("PE:Zqville", "PE:Nowhere", "PE:cusco", "ZW")) {
            assertThatThrownBy(() -> page(at(none)))
                    .isInstanceOf(NothingToReport.class)
                    .hasMessageStartingWith("neither of the two reports has such a part");
        }
        assertThatThrownBy(() -> page(SINCE.of(new Address.Section("Z.ZZ")))).isInstanceOf(NothingToReport.class);
        assertThat(page(at("PE:Zqville"), MINISTRY, new ServerLinks("", null))
                        .select(".side--now")
                        .text())
                .isEqualTo("zq");
    }

    @Test
    void among_files_a_part_leads_to_its_section_on_the_page_of_the_whole_or_to_nothing() {
        Links files = new FileLinks(
                address -> !(address instanceof Address.Comparison both)
                        || (both.part().isEmpty() && both.only().isEmpty()),
                led -> {});
        Element main = page(SINCE, EVERYBODY, files);

        assertThat(main.select(".places").text()).contains("Cusco");
        assertThat(main.select(".places a, .ways a:contains(Only this section)"))
                .isEmpty();
    }
}
