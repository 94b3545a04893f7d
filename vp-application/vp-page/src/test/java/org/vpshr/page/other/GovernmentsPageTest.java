package org.vpshr.page.other;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.APublishedReport.held;
import static org.vpshr.page.given.SmallRecord.EVERYBODY;
import static org.vpshr.page.given.SmallRecord.refined;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vpshr.page.address.ServerLinks;
import org.vpshr.page.given.SmallRecord;
import org.vpshr.page.governments.GovernmentsPage;

/** The first page: what was published last comes before what is known of later years. */
class GovernmentsPageTest {
    private final SmallRecord given = SmallRecord.empty();

    @AfterEach
    void close() {
        given.close();
    }

    private Element page() {
        Element main = new Element("main");
        GovernmentsPage.of(given.record().reports(), EVERYBODY, new ServerLinks("", null))
                .into(main);
        return main;
    }

    private void published() {
        given.publishing(
                List.of(
                        held("cusco", "A roundtable on gold.", ",'where':['PE:Cusco']"),
                        held("again", "Another one.", ",'where':['PE:Cusco']"),
                        held("lima", "A meeting.", ",'where':['PE:Lima']")),
                List.of(refined("cusco", "2018-04-06")));
    }

    @Test
    void it_says_how_the_two_times_are_read() {
        published();

        assertThat(page().select(".times__said").text())
                .isEqualTo("What happened in a year, as far as we knew it on a day.");
    }

    @Test
    void of_a_government_the_last_published_report_comes_first_with_what_changed_since() {
        published();
        Element section = page().expectFirst("section.fig");

        assertThat(section.select("h2").text()).isEqualTo("Netherlands");
        assertThat(section.select(".lede").text())
                .startsWith("The last published report is that on 2018, version 1, published ")
                .endsWith("Since then there has been 1 change.");
        assertThat(section.select("p a").eachAttr("href"))
                .containsExactly(
                        "/NL/2018@published:1",
                        "/compare/NL/2018@published:1/NL/2018",
                        "/NL/2018@published:1",
                        "/NL/2018",
                        "/NL/2018/errata",
                        "/NL");
    }

    @Test
    void the_years_as_known_now_follow() {
        published();

        assertThat(page().select(".stops a").eachAttr("href")).containsExactly("/NL/2018", "/NL/2019");
    }

    @Test
    void a_question_is_asked_there_with_places_of_which_the_last_report_tells_most() {
        published();

        assertThat(page().select("form[role=search]")).hasSize(1);
        assertThat(page().select(".examples a").eachAttr("href"))
                .containsExactly(
                        "/compare/NL/2018@published:1/NL/2018?place=PE%3ACusco",
                        "/compare/NL/2018@published:1/NL/2018?place=PE%3ALima");
    }

    @Test
    void of_many_governments_the_own_one_is_told_of_and_the_others_are_led_to() {
        published();
        for (String other : List.of("CA", "CH", "GB", "NO", "US")) {
            given.planningOf(other);
        }

        assertThat(page().select("section h2").eachText()).contains("Netherlands", "Other governments");
        assertThat(page().select("section[aria-labelledby=governments] .stops a")
                        .eachAttr("href"))
                .containsExactly("/CA", "/CH", "/GB", "/NO", "/US");
    }

    @Test
    void of_few_governments_each_is_told_of_and_the_own_one_first() {
        published();
        given.planningOf("CA");

        assertThat(page().select("section h2").eachText()).containsSubsequence("Netherlands", "Canada");
    }

    @Test
    void a_government_that_published_nothing_says_so() {
        given.after("{'command':'engagement.HoldEvent','subject':'engagement/NL/PE','kind':'roundtable','entry':"
                + "{'id':'told','text':'A roundtable.','when':'2018-04-06'}}");

        assertThat(page().text()).contains("No report was published from this record.");
    }

    @Test
    void an_empty_record_says_that_it_is_empty() {
        assertThat(page().text()).contains("Nothing is on record yet.");
        assertThat(page().select(".examples")).isEmpty();
    }
}
