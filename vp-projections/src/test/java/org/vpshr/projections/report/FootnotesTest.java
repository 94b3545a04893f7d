package org.vpshr.projections.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.*;
import static org.vpshr.projections.given.Told.held;
import static org.vpshr.projections.given.Told.only;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.dossier.DossierEvent.LessonDrawn;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Source;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.given.Outline;
import org.vpshr.projections.report.Report.Footnote;

class FootnotesTest {
    private static final Source LETTER = source("Letter");
    private static final Source MINUTES = source("Minutes");
    private static final AHistory TOLD = history(
            held(NIGERIA, anEntry("ng").on("2018-02").from(LETTER)),
            held(PERU, anEntry("pe").on("2018-03").from(MINUTES).from(LETTER)),
            held(PERU, anEntry("pe-later").on("2018-04").from(source("Page"))));

    private static Source source(String title) {
        return new Source(title, "", "", null, null, "");
    }

    @Test
    @Tag("rule-50-holds")
    void footnotes_bear_one_running_number_in_the_order_of_the_report() {
        assertThat(TOLD.report().footnotes())
                .containsExactly(new Footnote(1, MINUTES), new Footnote(2, LETTER), new Footnote(3, source("Page")));
    }

    @Test
    @Tag("rule-50-holds")
    void an_item_bears_the_numbers_of_its_sources() {
        assertThat(Outline.item(TOLD.report(), "pe").notes()).containsExactly(1, 2);
    }

    @Test
    @Tag("rule-50-refuses")
    void a_source_cited_again_gets_no_second_number() {
        assertThat(Outline.item(TOLD.report(), "ng").notes()).containsExactly(2);
    }

    @Test
    @Tag("rule-50-refuses")
    void two_sources_never_share_a_number() {
        assertThat(TOLD.report().footnotes()).extracting(Footnote::number).doesNotHaveDuplicates();
    }

    @Test
    @Tag("rule-50-holds")
    void footnotes_within_a_box_run_on_in_the_same_numbers() {
        AHistory told = history(
                held(PERU, anEntry("pe").on("2018-03").from(MINUTES)),
                new LessonDrawn(
                        PERU, anEntry("lesson").on("2018-04").from(LETTER).build(), null));

        assertThat(Outline.item(told.report(), "lesson").notes()).containsExactly(2);
    }

    @Test
    @Tag("rule-111-holds")
    void the_sources_of_a_hidden_entry_are_not_among_the_footnotes() {
        AHistory told =
                history(held(PERU, anEntry("hidden").on("2018-03").from(LETTER).to(only(Circle.INTERNAL))));

        assertThat(told.report().footnotes()).isEmpty();
    }
}
