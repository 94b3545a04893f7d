package org.vpshr.page.other;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.APublishedReport.held;
import static org.vpshr.application.given.APublishedReport.withdrawalOf;
import static org.vpshr.page.given.SmallRecord.EVERYBODY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vpshr.application.reports.AsOf;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.ServerLinks;
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
        assertThat(found(page("cusco roundtable"))).containsExactly("cusco");
        assertThat(found(page("pe:cusco"))).containsExactly("cusco");
        assertThat(found(page("gov:pe gold"))).containsExactly("lima");
        assertThat(found(page("coal"))).containsExactly("coal");
        assertThat(found(page("coal cusco"))).isEmpty();
    }

    @Test
    void what_was_taken_back_says_so_and_comes_last() {
        Element main = page("gold");

        assertThat(found(main).getLast()).isEqualTo("lima");
        assertThat(main.select(".hits .meta").eachText().getLast()).startsWith("taken back. ");
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
