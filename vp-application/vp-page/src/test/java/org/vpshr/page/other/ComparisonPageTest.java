package org.vpshr.page.other;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.application.given.APublishedReport.correction;
import static org.vpshr.application.given.APublishedReport.held;
import static org.vpshr.application.given.APublishedReport.withdrawalOf;
import static org.vpshr.page.given.SmallRecord.EVERYBODY;
import static org.vpshr.page.given.SmallRecord.contradicted;
import static org.vpshr.page.given.SmallRecord.kept;
import static org.vpshr.page.given.SmallRecord.refined;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vpshr.application.failure.NothingToReport;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.party.Country;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.ServerLinks;
import org.vpshr.page.comparison.ComparisonPage;
import org.vpshr.page.given.SmallRecord;
import org.vpshr.projections.comparison.Change;

class ComparisonPageTest {
    private static final Country NL = new Country("NL");
    private static final Address.Comparison SINCE = new Address.Comparison(
            Address.ReportAt.of(NL, 2018, AsOf.published(1)), Address.ReportAt.of(NL, 2018, AsOf.now()));

    private final SmallRecord given = SmallRecord.empty()
            .planning("plan", "A visit is planned.", "2019", new Audience.Open())
            .publishing(
                    List.of(
                            held("told", "The embassy held a roundtable.", ""),
                            held("wrong", "Signed by AFROSAI in Lima.", ""),
                            held("back", "It was so.", ""),
                            held("other", "Twenty came.", "")),
                    List.of(
                            correction("wrong", "Signed by AFROSAI-E in Lima."),
                            refined("told", "2018-04-06"),
                            withdrawalOf("back"),
                            contradicted("other", "Thirty came.", "2018-04-07"),
                            held("late", "A case was taken up.", ""),
                            kept("plan", "late")));

    @AfterEach
    void close() {
        given.close();
    }

    private Element page(Address.Comparison address) {
        Element main = new Element("main");
        ComparisonPage.of(given.record().reports(), EVERYBODY, address, new ServerLinks("", null))
                .into(main);
        return main;
    }

    @Test
    void each_change_is_named_in_the_words_of_the_domain_with_the_event_that_made_it_so() {
        Element main = page(SINCE);

        assertThat(main.select(".cause .word").eachText())
                .contains("corrected", "refined", "withdrawn", "contradicted", "added", "fulfilled");
        assertThat(main.select(".cause .who").eachText())
                .allMatch(who ->
                        who.contains("ecorded on 1 January 2026 as event ") && who.contains("by Embassy in Lima."));
    }

    @Test
    void of_a_corrected_text_both_stay_readable_and_what_differs_is_marked() {
        Element main = page(SINCE);

        assertThat(main.select(".side--then del").eachText()).contains("AFROSAI");
        assertThat(main.select(".side--now ins").eachText()).contains("AFROSAI-E");
        assertThat(main.select(".side--then").eachText()).anyMatch(text -> text.contains("Signed by AFROSAI in Lima."));
        assertThat(main.select(".side--now").eachText())
                .anyMatch(text -> text.contains("Signed by AFROSAI-E in Lima."));
    }

    @Test
    void a_more_exact_date_stands_beside_the_one_before_with_its_source() {
        assertThat(page(SINCE).select(".fact").eachText())
                .contains("Time: April 2018 → 6 April 2018", "Source: Programme of the day");
    }

    @Test
    void text_and_cause_lead_to_each_other() {
        Element main = page(SINCE);

        main.select("a.key")
                .forEach(key -> assertThat(main.getElementById(key.attr("href").substring(1)))
                        .as(key.attr("href"))
                        .isNotNull());
        main.select(".cause a.quiet")
                .forEach(
                        back -> assertThat(main.getElementById(back.attr("href").substring(1)))
                                .as(back.attr("href"))
                                .isNotNull());
        assertThat(main.select("a.key")).isNotEmpty();
    }

    @Test
    void one_kind_of_change_is_shown_alone_and_all_kinds_are_still_counted() {
        Element main = page(SINCE.only(Change.What.CORRECTED));

        assertThat(main.select(".cause .word").eachText()).containsOnly("corrected");
        assertThat(main.select(".tally a").eachText()).anyMatch(one -> one.equals("1 withdrawn"));
        assertThat(main.select(".tally [aria-current]").eachText()).containsExactly("1 corrected");
    }

    @Test
    void the_tally_counts_what_the_comparison_holds() {
        int all = given.record()
                .reports()
                .of("NL", 2018)
                .at(AsOf.published(1))
                .comparedWith(given.record().reports().of("NL", 2018).at(AsOf.now()))
                .changes()
                .size();

        assertThat(page(SINCE).select(".tally a").getFirst().text()).isEqualTo("All changes " + all + " all");
        assertThat(page(SINCE).select(".cause > li")).hasSize(all);
    }

    @Test
    void what_is_the_same_is_counted_and_opened_in_place() {
        Element main = page(new Address.Comparison(SINCE.right(), SINCE.right()));

        assertThat(main.select(".lede").text()).contains("the two say the same.");
        assertThat(main.select("details.same > summary").eachText())
                .allMatch(words -> words.endsWith(", the same on both sides"));
        assertThat(main.select("details.same .side--now").text()).contains("A case was taken up.");
        assertThat(main.select("section > .pair, .tally")).isEmpty();
    }

    @Test
    void without_a_change_of_the_kind_that_is_asked_for_a_paragraph_can_still_be_read() {
        Element main = page(SINCE.only(Change.What.CORRECTED));

        assertThat(main.select("details.same > summary").text()).contains("without a change of this kind");
        assertThat(main.select("details.same .side--now").text()).contains("A case was taken up.");
    }

    @Test
    void each_note_stands_in_the_row_of_its_sentence() {
        Element main = page(SINCE);

        for (Element row : main.select(".row:has(.cause)")) {
            assertThat(row.select(".cause > li"))
                    .isNotEmpty()
                    .allSatisfy(note -> assertThat(row.select("#t" + note.id().substring(1)))
                            .as(note.text())
                            .hasSize(1));
        }
        assertThat(main.select(".row:has(#t1) .side--now").text()).doesNotContain("Twenty came.");
    }

    @Test
    void the_day_of_recording_is_told_apart_from_the_time_that_is_told_of() {
        String added =
                page(SINCE).select(".cause > li:has(.word:contains(added))").text();

        assertThat(added).contains("Tells of: April 2018").contains("Recorded on 1 January 2026 as event ");
    }

    @Test
    void of_a_contradicted_time_the_one_that_is_held_since_is_told() {
        assertThat(page(SINCE).select(".fact").eachText()).contains("Time: April 2018 → 7 April 2018");
    }

    @Test
    void what_is_drawn_of_days_takes_the_room_there_is() {
        Element drawn = page(SINCE).expectFirst("svg.timeline");

        assertThat(drawn.attr("width")).isEqualTo("100%");
        assertThat(drawn.select("circle"))
                .isNotEmpty()
                .allMatch(disc -> disc.attr("cx").endsWith("%"));
        assertThat(drawn.parents().select(".scroll")).isEmpty();
    }

    @Test
    void every_word_of_a_change_says_what_it_says_where_it_first_stands() {
        Element main = page(SINCE);

        assertThat(main.select(".tally li > span").eachText())
                .hasSize(main.select(".tally li").size());
        assertThat(main.select(".cause .word")).isNotEmpty().allSatisfy(word -> {
            assertThat(word.attr("title")).isNotEmpty();
            assertThat(main.expectFirst("[id=" + word.attr("href").substring(1) + "]")
                            .text())
                    .contains(word.attr("title"));
        });
    }

    @Test
    void two_states_are_chosen_in_a_form_that_needs_no_script() {
        Element form = page(SINCE).expectFirst("form.pick");

        assertThat(form.attr("method")).isEqualTo("get");
        assertThat(form.select("#left option[selected]").attr("value")).isEqualTo("NL/2018@published:1");
        assertThat(form.select("#right option[selected]").attr("value")).isEqualTo("NL/2018@now");
    }

    @Test
    void a_state_of_which_there_is_nothing_to_tell_has_no_page() {
        Address.Comparison before =
                new Address.Comparison(Address.ReportAt.of(NL, 2018, AsOf.parse("2001-01-01")), SINCE.right());

        assertThatThrownBy(() -> page(before)).isInstanceOf(NothingToReport.class);
    }
}
