package org.vpshr.page.other;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.APublishedReport.correction;
import static org.vpshr.application.given.APublishedReport.held;
import static org.vpshr.application.given.APublishedReport.withdrawalOf;
import static org.vpshr.page.given.SmallRecord.EVERYBODY;
import static org.vpshr.page.given.SmallRecord.MINISTRY;
import static org.vpshr.page.given.SmallRecord.contradicted;
import static org.vpshr.page.given.SmallRecord.refined;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vpshr.application.reports.AsOf;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.page.address.Address;
import org.vpshr.page.address.ServerLinks;
import org.vpshr.page.given.SmallRecord;
import org.vpshr.page.life.LifePage;
import org.vpshr.page.viewer.Viewer;

class LifePageTest {
    private static final String TWO_LANGUAGES = "{'command':'engagement.HoldEvent','subject':'engagement/NL/PE',"
            + "'kind':'roundtable','entry':{'id':'told','text':{'en':'The embassy held a roundtable.',"
            + "'nl':'De ambassade hield een rondetafel.'},'when':'2018-04'}}";

    private final SmallRecord given = SmallRecord.published(
            List.of(TWO_LANGUAGES, held("plain", "It was so.", "")),
            List.of(
                    refined("told", "2018-04-06"),
                    contradicted("told", "It was a day later.", "2018-04-07"),
                    withdrawalOf("plain")));

    @AfterEach
    void close() {
        given.close();
    }

    private Optional<Element> page(String entry, Viewer viewer, AsOf known) {
        return LifePage.of(
                        given.record().reports(),
                        viewer,
                        new Address.Life(new EntryId(entry), known),
                        new ServerLinks("", null))
                .map(page -> {
                    Element main = new Element("main");
                    page.into(main);
                    return main;
                });
    }

    private Element page(String entry) {
        return page(entry, EVERYBODY, AsOf.now()).orElseThrow();
    }

    @Test
    void it_says_what_the_entry_says_in_each_language() {
        Element main = page("told");

        assertThat(main.select(".says").eachText())
                .containsExactly("The embassy held a roundtable.", "De ambassade hield een rondetafel.");
        assertThat(main.select(".says[lang=nl]")).hasSize(1);
    }

    @Test
    void a_time_that_changed_is_drawn_along_both_axes_with_its_table() {
        Element main = page("told");

        assertThat(main.select("#held")).hasSize(1);
        assertThat(main.select("table tbody tr").eachText())
                .contains(
                        "1 January 2026 1 January 2026 April 2018 as recorded",
                        "1 January 2026 1 January 2026 6 April 2018 as recorded",
                        "1 January 2026 now 7 April 2018 preferred; what was recorded is kept beside it");
    }

    @Test
    void a_time_that_did_not_change_is_not_drawn() {
        assertThat(page("plain").select("#held")).isEmpty();
    }

    @Test
    void its_story_has_each_event_in_order_and_its_publication_among_them() {
        assertThat(page("told").select(".story h3").eachText())
                .containsExactly(
                        "Taken into the record: event held",
                        "Published in version 1 of the report on 2018",
                        "When refined",
                        "Entry contradicted");
    }

    @Test
    void when_it_was_and_when_it_was_recorded_are_told_apart() {
        Element main = page("told");

        assertThat(main.select(".head .times__said").text())
                .isEqualTo("When it was: 7 April 2018, as another source says, which is preferred; recorded as 6 April"
                        + " 2018. When we first knew it: 1 January 2026.");
        assertThat(main.select(".story time").eachText())
                .hasSize(4)
                .allMatch(time -> time.startsWith("Recorded on 1 January 2026, event "));
        assertThat(main.expectFirst(".story li").text())
                .contains("Taken into the record: event held When it was, as it was recorded then: April 2018.");
        assertThat(main.select(".story .pub").text()).contains("The report was published 20 January 2019.");
    }

    @Test
    void what_another_source_says_of_its_time_stands_beside_it() {
        assertThat(page("told").select(".head .status--line").eachText())
                .containsExactly("contradicted by A newspaper: 7 April 2018. This source is preferred.");
    }

    @Test
    void as_known_before_something_happened_it_did_not_happen() {
        long published = given.record().reports().of("NL", 2018).publication(1).position();

        assertThat(page("told", EVERYBODY, new AsOf.Position(published))
                        .orElseThrow()
                        .select(".story h3")
                        .eachText())
                .containsExactly("Taken into the record: event held");
    }

    @Test
    void what_was_taken_back_says_so_before_its_text() {
        assertThat(page("plain").select(".state--warn").text()).contains("taken back");
    }

    @Test
    void it_is_told_where_it_is_printed() {
        assertThat(page("told").select("[aria-labelledby=printed] tbody tr").eachText())
                .anyMatch(row -> row.startsWith("2018 version 1 ") && row.contains("Peru"))
                .anyMatch(row -> row.startsWith("2018 now "));
    }

    @Test
    void the_evidence_of_the_desk_is_told_to_the_ministry_alone() {
        assertThat(page("told").text()).doesNotContain("a letter");
        assertThat(page("told", MINISTRY, AsOf.now()).orElseThrow().text()).contains("On: a letter");
    }

    @Test
    void of_an_entry_that_there_is_not_there_is_no_page() {
        assertThat(page("nobody-wrote-it", EVERYBODY, AsOf.now())).isEmpty();
    }

    @Test
    void what_it_said_before_a_correction_stays_on_record() {
        given.after(correction("told", "The embassy held two roundtables."));

        assertThat(page("told").select(".story blockquote").eachText()).contains("The embassy held two roundtables.");
        assertThat(page("told").expectFirst(".says").text()).isEqualTo("The embassy held two roundtables.");
    }
}
