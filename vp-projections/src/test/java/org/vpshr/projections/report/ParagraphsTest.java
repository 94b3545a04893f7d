package org.vpshr.projections.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.*;
import static org.vpshr.projections.given.Told.held;
import static org.vpshr.projections.given.Told.on;
import static org.vpshr.projections.given.Told.plan;
import static org.vpshr.projections.given.Told.planned;
import static org.vpshr.projections.given.Told.restricted;
import static org.vpshr.projections.given.Told.withdrawn;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.DossierEvent.ResultReported;
import org.vpshr.domain.engagement.EngagementEvent.ContextDescribed;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.irbc.AgreementEvent.AgreementDescribed;
import org.vpshr.domain.irbc.Aspect;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.given.Outline;
import org.vpshr.projections.given.Told;

class ParagraphsTest {

    private static List<String> peru(DomainEvent... events) {
        return Outline.of(history(events).report(), "C.PE");
    }

    @Test
    void what_is_part_of_an_event_runs_on_in_its_paragraph() {
        assertThat(peru(
                        held(PERU, anEntry("visit").on("2018-03")),
                        held(PERU, anEntry("seminar").on("2018-05")),
                        held(PERU, anEntry("talk").on("2018-03-09").linked("partOf:visit")),
                        held(PERU, anEntry("question").on("2018-03-09").linked("partOf:talk"))))
                .containsExactly("visit + talk + question", "seminar");
    }

    @Test
    void what_is_part_of_an_event_comes_in_the_order_of_recording() {
        assertThat(peru(
                        held(PERU, anEntry("visit").on("2018-03")),
                        held(PERU, anEntry("second-day").on("2018-03-09").linked("partOf:visit")),
                        held(PERU, anEntry("first-day").on("2018-03-08").linked("partOf:visit"))))
                .containsExactly("visit + second-day + first-day");
    }

    @Test
    void paragraphs_stand_in_the_order_of_time() {
        assertThat(peru(
                        held(PERU, anEntry("november").on("2018-11")),
                        held(PERU, anEntry("april").on("2018-04-06")),
                        held(PERU, anEntry("spring").on("2018-21"))))
                .containsExactly("spring", "april", "november");
    }

    @Test
    void paragraphs_of_the_same_day_stand_in_the_order_of_recording() {
        assertThat(peru(held(PERU, "morning"), held(PERU, "afternoon"))).containsExactly("morning", "afternoon");
    }

    @Test
    void groups_stand_in_the_order_of_the_template_whatever_their_time() {
        assertThat(peru(
                        new ResultReported(PERU, on("result", "2018-01")),
                        held(PERU, "workshop"),
                        new ContextDescribed(PERU, on("context", "2018-12"))))
                .containsExactly("context", "workshop", "result");
    }

    @Test
    void a_joined_group_is_one_paragraph() {
        assertThat(peru(
                        new ResultReported(PERU, on("later", "2018-09")),
                        new ResultReported(PERU, on("earlier", "2018-02"))))
                .containsExactly("earlier + later");
    }

    @Test
    void what_is_part_of_an_entry_of_another_group_stands_with_it() {
        assertThat(peru(
                        held(PERU, "workshop"),
                        new ResultReported(
                                PERU,
                                anEntry("result")
                                        .on("2018-05")
                                        .linked("partOf:workshop")
                                        .build())))
                .containsExactly("workshop + result");
    }

    @Test
    void each_agreement_has_a_paragraph_of_its_own() {
        AHistory told = history(
                new AgreementDescribed(GOLD, on("gold-goal", "2018-01"), Aspect.GOAL),
                new AgreementDescribed(BANKS, on("banks-goal", "2018-02"), Aspect.GOAL),
                new AgreementDescribed(GOLD, on("gold-parties", "2018-03"), Aspect.PARTIES));

        assertThat(Outline.of(told.report(), "B")).containsExactly("gold-goal + gold-parties", "banks-goal");
    }

    @Test
    @Tag("rule-43-holds")
    @Tag("rule-44-holds")
    void background_is_labelled_and_stands_before_what_it_led_to() {
        assertThat(peru(
                        held(PERU, anEntry("agreed-in-2016").on("2016-05")),
                        held(PERU, anEntry("held-in-2018").on("2018-05").linked("partOf:agreed-in-2016"))))
                .containsExactly("Background: agreed-in-2016", "held-in-2018");
    }

    @Test
    @Tag("rule-45-holds")
    void plans_are_labelled_and_come_last_in_their_thread() {
        assertThat(peru(
                        new ResultReported(PERU, on("result", "2018-05")),
                        plan(PERU, anEntry("training").at(planned("2019")).linked("partOf:result")),
                        new ResultReported(
                                PERU,
                                anEntry("more")
                                        .on("2018-06")
                                        .linked("partOf:result")
                                        .build())))
                .containsExactly("result + more", "Ahead: training");
    }

    @Test
    @Tag("rule-43-holds")
    void what_belongs_to_the_year_has_no_label() {
        assertThat(peru(held(PERU, "workshop"))).containsExactly("workshop");
    }

    @Test
    void what_is_part_of_a_withdrawn_entry_stands_by_itself() {
        assertThat(peru(
                        held(PERU, anEntry("visit").on("2018-03")),
                        held(PERU, anEntry("talk").on("2018-03-09").linked("partOf:visit")),
                        held(PERU, anEntry("lunch").on("2018-03-10").linked("partOf:visit")),
                        withdrawn(PERU, "visit")))
                .containsExactly("talk", "lunch");
    }

    @Test
    @Tag("rule-111-holds")
    void what_is_part_of_a_hidden_entry_gives_no_sign_of_it() {
        assertThat(peru(
                        held(PERU, anEntry("hidden-visit").on("2018-03")),
                        held(PERU, anEntry("talk").on("2018-03-09").linked("partOf:hidden-visit")),
                        held(PERU, anEntry("lunch").on("2018-03-08").linked("partOf:hidden-visit")),
                        restricted(PERU, "hidden-visit", Circle.INTERNAL)))
                .containsExactly("lunch", "talk");
    }

    @Test
    void entries_corrected_to_be_part_of_one_another_are_still_printed() {
        assertThat(peru(
                        held(PERU, anEntry("one").on("2018-03")),
                        held(PERU, anEntry("two").on("2018-04").linked("partOf:one")),
                        Told.corrected(PERU, anEntry("one").on("2018-03").linked("partOf:two"))))
                .containsExactly("one", "two");
    }
}
