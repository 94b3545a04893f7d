package org.vpshr.projections.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.aContribution;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.*;
import static org.vpshr.projections.given.Told.held;
import static org.vpshr.projections.given.Told.on;
import static org.vpshr.projections.given.Told.only;
import static org.vpshr.projections.given.Told.plan;
import static org.vpshr.projections.given.Told.planned;
import static org.vpshr.projections.given.Told.refined;
import static org.vpshr.projections.given.Told.restricted;
import static org.vpshr.projections.given.Told.withdrawn;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.domain.commitment.CommitmentEvent.OfficeAssigned;
import org.vpshr.domain.dossier.DossierEvent.EntryContradicted;
import org.vpshr.domain.dossier.DossierEvent.PlanDropped;
import org.vpshr.domain.dossier.Preference;
import org.vpshr.domain.dossier.Rival;
import org.vpshr.domain.engagement.EngagementEvent.AdvocacyAchieved;
import org.vpshr.domain.engagement.EngagementEvent.AdvocacyBegun;
import org.vpshr.domain.entry.Audience;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Source;
import org.vpshr.domain.party.Capacity;
import org.vpshr.domain.party.Participation;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.time.When;
import org.vpshr.projections.given.AHistory;

class EntriesTest {

    private static EntryHistory find(AHistory told, String id) {
        return told.entries().find(new EntryId(id)).orElseThrow();
    }

    @Test
    void entries_stand_in_the_order_of_recording() {
        assertThat(history(held(PERU, "b"), held(NIGERIA, "a")).entries().all())
                .extracting(c -> c.entry().id().value())
                .containsExactly("b", "a");
    }

    @Test
    void the_life_of_an_entry_holds_every_event_that_touched_it() {
        AHistory told = history(
                held(PERU, "workshop"),
                held(PERU, "other"),
                refined(PERU, "workshop", "2018-04-06"),
                withdrawn(PERU, "workshop"));

        assertThat(find(told, "workshop").positions()).containsExactly(1L, 3L, 4L);
    }

    @Test
    void a_rival_value_is_kept_beside_the_entry() {
        Rival rival = new Rival("It was in May.", When.on("2018-05"), null, new Source("Page", "", "", null, null, ""));
        EntryContradicted contradicted = new EntryContradicted(
                PERU,
                aContribution("2019-06-01"),
                new EntryId("workshop"),
                rival,
                Preference.RECORDED,
                "minutes",
                new Audience.Open());
        AHistory told = history(held(PERU, "workshop"), contradicted);

        assertThat(find(told, "workshop").rivals()).containsExactly(contradicted);
        assertThat(find(told, "workshop").entry().when()).isEqualTo(When.on("2018-04-06"));
    }

    @Test
    void a_time_that_another_source_gives_is_held_until_another_is_recorded() {
        EntryContradicted may = otherTime("2018-05", Preference.RIVAL);
        EntryContradicted june = otherTime("2018-06", Preference.RIVAL);
        EntryContradicted doubted = otherTime("2018-07", Preference.RECORDED);
        AHistory told = history(held(PERU, "workshop"), may);
        AHistory putRight = history(held(PERU, "workshop"), may, refined(PERU, "workshop", "2018-04-07"), doubted);

        assertThat(find(told, "workshop").otherTimeHeld()).contains(may);
        assertThat(find(told.then(june), "workshop").otherTimeHeld()).contains(june);
        assertThat(find(putRight, "workshop").otherTimeHeld()).isEmpty();
        assertThat(find(putRight.then(june), "workshop").otherTimeHeld()).contains(june);
    }

    private static EntryContradicted otherTime(String when, Preference preferred) {
        Source page = new Source("Page", "", "", null, null, "");
        return new EntryContradicted(
                PERU,
                aContribution("2019-06-01"),
                new EntryId("workshop"),
                new Rival("It was then.", When.on(when), null, page),
                preferred,
                "minutes",
                new Audience.Open());
    }

    @Test
    void what_became_of_a_plan_is_part_of_its_life() {
        AHistory told = history(
                plan(PERU, anEntry("training").at(planned("2019"))),
                new PlanDropped(
                        PERU, aContribution("2020-01-05"), new EntryId("training"), "no money", new Audience.Open()));

        assertThat(find(told, "training").positions()).containsExactly(1L, 2L);
    }

    @Test
    void what_a_plea_achieved_is_part_of_its_life() {
        AHistory told = history(
                new AdvocacyBegun(PERU, on("plea", "2018-02")),
                held(PERU, "joined"),
                new AdvocacyAchieved(PERU, aContribution("2019-01-05"), new EntryId("plea"), new EntryId("joined")));

        assertThat(find(told, "plea").positions()).containsExactly(1L, 3L);
    }

    @Test
    void a_restriction_never_widens_the_audience_of_an_entry() {
        AHistory told = history(
                held(PERU, anEntry("workshop").to(only(Circle.INTERNAL))),
                restricted(PERU, "workshop", Circle.PLENARY));

        assertThat(find(told, "workshop").circle()).isEqualTo(Circle.INTERNAL);
    }

    @Test
    @Tag("rule-104-holds")
    void a_role_stays_as_it_was_when_the_person_takes_another_office() {
        Participation then = new Participation(new Party.Person("koch"), Capacity.SPEAKER, "special envoy");
        AHistory told = history(
                held(PERU, anEntry("talk").with(then)),
                new OfficeAssigned(
                        COMMITMENT, on("promoted", "2019-01"), "director general", new Party.Person("koch"), true));

        assertThat(find(told, "talk").entry().who()).isEqualTo(List.of(then));
    }

    @Test
    void what_was_so_as_of_a_day_had_begun_on_that_day_or_before() {
        AHistory told = history(held(PERU, anEntry("group").at(When.asOf("2018-12", "December 2018"))));

        assertThat(find(told, "group").since().edtf()).isEqualTo("[..2018-12-31]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018", "9999~", "9999-28", "0000-24"})
    void what_was_so_as_of_any_day_at_all_had_begun_by_then(String asOf) {
        When when = When.asOf(asOf, "as of " + asOf);
        AHistory told = history(held(PERU, anEntry("told").at(when)));

        assertThat(find(told, "told").since().latestEnd()).isEqualTo(when.span().latestEnd());
    }
}
