package org.vpshr.page.other;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.APublishedReport.AUTHORITY;
import static org.vpshr.application.given.APublishedReport.PERU;
import static org.vpshr.application.given.APublishedReport.held;
import static org.vpshr.page.given.SmallRecord.contradicted;
import static org.vpshr.page.given.SmallRecord.kept;
import static org.vpshr.page.given.SmallRecord.refined;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.party.Country;
import org.vpshr.page.RecordPages;
import org.vpshr.page.given.SmallRecord;
import org.vpshr.page.viewer.Viewer;

/** What a report says beside its sentences of what came after it. */
class ReportMarginTest {
    private static final String INTERNAL =
            ",'audience':{'circle':'internal','ground':'zq ground','review':'2040-01-01'}";

    private final SmallRecord given = SmallRecord.empty()
            .planning("plan", "A visit is planned.", "2019", new Audience.Open())
            .publishing(
                    List.of(
                            held("told", "The embassy held a roundtable.", ",'where':['PE:Cusco']"),
                            held("other", "Twenty came.", ",'where':['PE:Cusco']"),
                            organisation("open-valley", "Open Valley"),
                            organisation("open-valleys", "Open Valleys Network"),
                            held(
                                    "led",
                                    "It led the visit.",
                                    ",'who':[{'party':'org:open-valley','as':'organiser','role':''}]")),
                    List.of(
                            refined("told", "2018-04-06"),
                            contradicted("other", "Thirty came.", "2018-04-07"),
                            contradicted("other", "Forty came.", "2018-04-08"),
                            held("shows", "The visit took place.", ""),
                            held("zq-shows", "zq took place.", INTERNAL),
                            "{'command':'dossier.ReattributeEntry','subject':'" + PERU + "','entry':'led',"
                                    + "'from':'org:open-valley','to':'org:open-valleys'," + AUTHORITY + "}",
                            kept("plan", "shows").replace("['shows']", "['shows','zq-shows']"),
                            held("late", "A case was taken up.", "")));

    private static String organisation(String id, String name) {
        return "{'command':'register.RegisterOrganisation','subject':'organisation/" + id + "','name':'" + name
                + "','affiliation':'civil-society'}";
    }

    @AfterEach
    void close() {
        given.close();
    }

    private Document page(String target) {
        RecordPages pages = RecordPages.of(given.record(), Viewer.everybody(new Country("NL")));
        return Jsoup.parse(new String(pages.answer(target).content(), StandardCharsets.UTF_8));
    }

    private static Element behind(Document page, String entry) {
        return page.expectFirst("#" + entry + " ~ .mn");
    }

    @Test
    void each_note_stands_behind_the_sentence_that_it_speaks_of() {
        Document page = page("/NL/2018@published:1");

        assertThat(behind(page, "told").text())
                .startsWith("refined, recorded 1 January 2026 Time: April 2018 → 6 April 2018");
        assertThat(behind(page, "other").select(".word").eachText()).containsExactly("contradicted", "contradicted");
        assertThat(page.expectFirst("#told ~ *").hasClass("mn")).isTrue();
    }

    @Test
    void what_shows_that_a_plan_was_kept_is_told_in_its_own_words_to_those_who_may_read_it() {
        Document page = page("/NL/2018@published:1");

        assertThat(behind(page, "plan").text()).contains("shown by The visit took place.");
        assertThat(page.outerHtml()).doesNotContain("zq");
    }

    @Test
    void a_party_is_called_by_its_name_on_both_pages() {
        String words = "from Open Valley to Open Valleys Network";

        assertThat(behind(page("/NL/2018@published:1"), "led").text()).endsWith(words);
        assertThat(page("/compare/NL/2018@published:1/NL/2018").select(".fact").eachText())
                .contains(words);
    }

    @Test
    void a_version_counts_what_is_known_now_of_a_section_and_leads_there() {
        Document version = page("/NL/2018@published:1");
        Element more = version.expectFirst(".more a:contains(in this section)");

        assertThat(more.text()).isEqualTo("Known now: 2 more statements in this section");
        assertThat(page(more.attr("href")).select(".side--now").text()).contains("A case was taken up.");
        assertThat(page("/NL/2018").select(".more")).isEmpty();
    }

    @Test
    void a_sentence_of_which_another_source_is_preferred_says_so_itself_with_the_time_that_follows() {
        Document now = page("/NL/2018");

        assertThat(now.select("#other ~ .rival").eachText())
                .containsExactly(
                        "[another source was preferred until more was recorded: 7 April 2018]",
                        "[another source is preferred: 8 April 2018]");
        assertThat(now.select("#told ~ .rival:not(#other ~ .rival)")).isEmpty();
        assertThat(now.expectFirst("#other").text()).startsWith("Twenty came.");
        assertThat(page("/NL/2018@published:1").select(".rival")).isEmpty();
    }

    @Test
    void one_fact_has_one_time_in_the_same_words_on_both_pages() {
        List<String> beside = behind(page("/NL/2018"), "other").select(".fact").eachText();
        List<String> compared =
                page("/compare/NL/2018@published:1/NL/2018").select(".fact").eachText();

        assertThat(beside)
                .containsExactly(
                        "Time: April 2018; the other source was preferred until more was recorded: 7 April 2018",
                        "Time: April 2018 → 8 April 2018");
        assertThat(compared).containsAll(beside);
    }

    @Test
    void what_is_counted_is_counted_alike_on_both_pages() {
        Document compared = page("/compare/NL/2018@published:1/NL/2018");

        assertThat(compared.select(".tally a:contains(contradicted)").text())
                .isEqualTo("2 contradicted of 1 statement");
        assertThat(page("/NL/2018@published:1").select(".state").text())
                .contains("1 was contradicted by another source (2 times in all)");
    }

    @Test
    void the_words_of_the_margin_say_above_the_text_and_in_their_title_what_they_say() {
        Document page = page("/NL/2018@published:1");

        assertThat(page.select(".legend dt").eachText())
                .contains("added", "refined", "contradicted", "fulfilled", "event");
        assertThat(page.select(".mn .word"))
                .isNotEmpty()
                .noneMatch(word -> word.attr("title").isEmpty());
    }

    @Test
    void the_places_of_a_section_lead_to_what_was_and_is_told_of_them() {
        Document page = page("/NL/2018@published:1");

        assertThat(page.select(".places a").attr("href"))
                .isEqualTo("/compare/NL/2018@published:1/NL/2018?place=PE%3ACusco");
        assertThat(page.select(".toc__places").text()).isEqualTo("Cusco");
        assertThat(page.select("form:has(select[name=part]) input[name=right]").attr("value"))
                .isEqualTo("NL/2018@now");
    }

    @Test
    void the_day_of_an_event_is_said_to_be_that_of_recording() {
        assertThat(page("/NL/2018").select(".life ol li").eachText())
                .isNotEmpty()
                .allMatch(event -> event.contains(", recorded "));
    }
}
