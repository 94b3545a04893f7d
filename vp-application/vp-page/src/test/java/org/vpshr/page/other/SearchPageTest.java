package org.vpshr.page.other;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.APublishedReport.correction;
import static org.vpshr.application.given.APublishedReport.held;
import static org.vpshr.application.given.APublishedReport.withdrawalOf;
import static org.vpshr.page.given.SmallRecord.EVERYBODY;
import static org.vpshr.page.given.SmallRecord.contradicted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.party.Country;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.ServerLinks;
import org.vpshr.page.comparison.ComparisonPage;
import org.vpshr.page.given.SmallRecord;
import org.vpshr.page.search.SearchPage;

class SearchPageTest {
    private final SmallRecord given = SmallRecord.published(
            List.of(
                    held("cusco", "A roundtable on gold.", ",'where':['PE:Cusco']"),
                    held("lima", "GOLD was spoken of again.", ",'who':[{'party':'gov:PE','as':'host'}]"),
                    held("coal", "Coal was spoken of.", "")),
            List.of(held("late", "More gold, and later.", ""), withdrawalOf("lima")));

    @AfterEach
    void close() {
        given.close();
    }

    private Element page(Address.Search address) {
        Element main = new Element("main");
        SearchPage.of(given.record().reports(), EVERYBODY, address, new ServerLinks("", null))
                .into(main);
        return main;
    }

    private Element page(String words) {
        return page(new Address.Search(words, AsOf.now()));
    }

    private Element page(String words, Map<String, List<String>> narrowed) {
        return page(new Address.Search(words, AsOf.now(), new TreeMap<>(narrowed)));
    }

    private static List<String> found(Element main) {
        return main.select(".hits .meta code").eachText();
    }

    @Test
    void words_are_found_in_any_letters_and_marked() {
        Element main = page("gold");

        assertThat(found(main)).containsExactlyInAnyOrder("cusco", "lima", "late");
        assertThat(main.select("h2").eachText()).contains("3 entries");
        assertThat(main.select("mark").eachText()).containsExactlyInAnyOrder("gold", "GOLD", "gold");
    }

    @Test
    void each_word_may_be_found_in_the_text_a_place_a_party_or_the_name() {
        assertThat(found(page("cusco roundtable")).getFirst()).isEqualTo("cusco");
        assertThat(found(page("pe:cusco"))).containsExactly("cusco");
        assertThat(found(page("gov:pe gold")).getFirst()).isEqualTo("lima");
        assertThat(found(page("coal"))).containsExactly("coal");
    }

    @Test
    void what_has_some_of_the_words_follows_under_a_heading_that_says_so() {
        Element main = page("gold roundtable");

        assertThat(main.select("h2").eachText())
                .contains("1 entry has all of the words", "Also with some of the words");
        assertThat(main.expectFirst("ol.hits").select(".meta code").eachText()).containsExactly("cusco");
        assertThat(main.expectFirst("ol.hits ~ ol.hits").select(".meta code").eachText())
                .containsExactlyInAnyOrder("lima", "late");
        assertThat(main.expectFirst("ol.hits ~ ol.hits").attr("start")).isEqualTo("2");
        assertThat(main.select(".taken").text()).startsWith("Looked for: “gold”, “roundtable”.");
    }

    @Test
    void where_nothing_has_all_of_the_words_that_is_said() {
        assertThat(page("coal cusco").select("h2").eachText())
                .contains("No entry has all of the words", "With some of the words");
    }

    @Test
    void the_name_of_a_place_is_one_word_and_a_plural_finds_the_singular() {
        given.after(held("river", "A river.", ",'where':['PE:Rio Abajo']"), held("abajo", "Abajo.", ""));

        assertThat(found(page("rio abajo"))).containsExactly("river");
        assertThat(found(page("roundtables"))).containsExactly("cusco");
    }

    @Test
    void it_is_said_at_once_what_was_published_and_what_was_recorded_since() {
        Element said = page("gold").expectFirst(".results .state");

        assertThat(said.text())
                .startsWith("2 of these stand in the last published report: Netherlands, 2018, version 1,");
        assertThat(said.text()).contains("1 was recorded since, of whatever year.");
        assertThat(said.select("a").eachAttr("href"))
                .containsExactly("/compare/NL/2018@published:1/NL/2018", "/NL/2018@published:1", "/NL/2018");
    }

    @Test
    void of_a_place_the_two_are_read_side_by_side_as_far_as_they_tell_of_it() {
        assertThat(page("Cusco").select(".results .state a").eachAttr("href").getFirst())
                .isEqualTo("/compare/NL/2018@published:1/NL/2018?place=PE%3ACusco");
    }

    @Test
    void a_hit_leads_to_its_sentence_then_and_now_to_both_and_to_its_life() {
        assertThat(hit("gold", "cusco").select(".printed a").eachAttr("href"))
                .containsExactly(
                        "/NL/2018@published:1#cusco",
                        "/NL/2018#cusco",
                        "/compare/NL/2018@published:1/NL/2018#s.cusco",
                        "/entry/cusco");
        assertThat(hit("gold", "cusco").text()).contains("Report on 2018: in version 1, in these words.");
        assertThat(hit("gold", "late").text()).contains("Report on 2018: not in version 1, and known since.");
        assertThat(hit("gold", "late").select(".printed a").eachAttr("href"))
                .doesNotContain("/NL/2018@published:1#late");
        assertThat(hit("gold", "lima").text()).contains("in version 1, and no longer printed as known now.");
    }

    @Test
    void the_place_to_which_a_hit_leads_side_by_side_is_there_once() {
        Element both = new Element("main");
        Address.ReportAt now = Address.ReportAt.of(new Country("NL"), 2018, AsOf.now());
        ComparisonPage.of(
                        given.record().reports(),
                        EVERYBODY,
                        new Address.Comparison(now.at(AsOf.published(1)), now),
                        new ServerLinks("", null))
                .into(both);

        for (String entry : List.of("cusco", "lima", "coal", "late")) {
            assertThat(both.select("[id=s." + entry + "]")).as(entry).hasSize(1);
        }
    }

    @Test
    void where_the_words_were_others_both_are_read() {
        given.after(correction("cusco", "A roundtable on silver."));

        assertThat(hit("silver", "cusco").select("blockquote").text()).isEqualTo("In version 1 A roundtable on gold.");
        assertThat(hit("silver", "cusco").select(".hit").text()).isEqualTo("A roundtable on silver.");
    }

    @Test
    void a_time_that_is_contradicted_says_so_beside_it_with_what_is_preferred() {
        given.after(contradicted("cusco", "It was in May.", "2018-05"));

        assertThat(hit("gold", "cusco").select(".meta").eachText())
                .contains("contradicted by A newspaper: May 2018. This source is preferred.");
    }

    private Element hit(String words, String entry) {
        return page(words).select(".hits > li").stream()
                .filter(item -> item.select(".meta code").text().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void as_of_a_day_before_publication_nothing_is_said_of_what_was_published_later() {
        long before = given.record().reports().of("NL", 2018).publication(1).position();

        Element main = page(new Address.Search("gold", new AsOf.Position(before)));

        assertThat(found(main)).containsExactlyInAnyOrder("cusco", "lima");
        assertThat(main.select(".results .state, .printed")).isEmpty();
        assertThat(main.text()).doesNotContain("version 1");
    }

    @Test
    void what_was_taken_back_says_so_and_comes_last() {
        Element main = page("gold");

        assertThat(found(main).getLast()).isEqualTo("lima");
        assertThat(hit("gold", "lima").expectFirst(".meta").text()).startsWith("taken back. ");
    }

    @Test
    void filters_follow_the_results_and_narrow_them() {
        Element all = page("");

        assertThat(all.select(".filters label").eachText()).contains("Country engagement 4");
        Element narrowed = page("", Map.of("about", List.of("Country engagement"), "kind", List.of("EventHeld")));
        assertThat(found(narrowed)).containsExactlyInAnyOrder("cusco", "lima", "coal", "late");
        assertThat(narrowed.select(".filters input[checked]").eachAttr("value"))
                .containsExactly("Country engagement", "EventHeld");
    }

    @Test
    void as_of_an_earlier_day_it_says_how_many_more_answer_now() {
        long published = given.record().reports().of("NL", 2018).publication(1).position();

        Element main = page(new Address.Search("gold", new AsOf.Position(published)));

        assertThat(found(main)).containsExactlyInAnyOrder("cusco", "lima");
        assertThat(main.text()).contains("1 more answers to it that we did not know then.");
    }

    @Test
    void where_nothing_is_found_it_says_what_to_try() {
        Element main = page("platinum", Map.of("kind", List.of("EventHeld")));

        assertThat(main.select("h2").eachText()).contains("No entries");
        assertThat(main.select("li a").eachText())
                .contains("the same words, narrowed by nothing", "everything that is on record");
    }

    @Test
    void what_cannot_be_asked_is_said_beside_the_form() {
        Element main = page("gold", Map.of("from", List.of("the day before")));

        assertThat(main.select("[role=alert]").text()).contains("not a date");
        assertThat(main.select("form#find")).hasSize(1);
    }

    @Test
    void many_results_are_shown_some_at_a_time() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            lines.add(held("copper-" + i, "Copper.", ""));
        }
        given.after(lines.toArray(String[]::new));

        assertThat(found(page("copper"))).hasSize(20);
        assertThat(found(page("copper", Map.of("page", List.of("2"))))).hasSize(5);
        assertThat(found(page("copper", Map.of("page", List.of("999999"))))).hasSize(5);
        assertThat(page("copper").select("nav a").eachText()).containsExactly("Entries 21 to 25");
    }
}
