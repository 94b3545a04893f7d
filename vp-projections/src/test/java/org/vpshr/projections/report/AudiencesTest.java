package org.vpshr.projections.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.PERU;
import static org.vpshr.projections.given.Told.held;
import static org.vpshr.projections.given.Told.mediumRestricted;
import static org.vpshr.projections.given.Told.only;
import static org.vpshr.projections.given.Told.person;
import static org.vpshr.projections.given.Told.picture;
import static org.vpshr.projections.given.Told.reattributed;
import static org.vpshr.projections.given.Told.released;
import static org.vpshr.projections.given.Told.restricted;
import static org.vpshr.projections.given.Told.withdrawn;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.register.PersonName;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.given.Outline;
import org.vpshr.projections.report.Report.Omission;

class AudiencesTest {
    private static final String GROUND = "safety of partners";

    private static AHistory nested() {
        return history(
                held(PERU, anEntry("for-all").on("2018-01")),
                held(PERU, anEntry("for-members").on("2018-02").to(only(Circle.PLENARY))),
                held(PERU, anEntry("for-us").on("2018-03").to(only(Circle.INTERNAL))));
    }

    private static AHistory restrictedLater() {
        return history(held(PERU, "march"), held(PERU, "workshop"), restricted(PERU, "workshop", Circle.INTERNAL));
    }

    @Test
    @Tag("rule-113-holds")
    void the_public_sees_what_is_public() {
        assertThat(Outline.entries(nested().report())).containsExactly("for-all");
    }

    @Test
    @Tag("rule-113-holds")
    void members_see_what_the_public_sees_and_their_own() {
        assertThat(Outline.entries(nested().reportFor(Circle.PLENARY))).containsExactly("for-all", "for-members");
    }

    @Test
    @Tag("rule-113-holds")
    void the_ministry_sees_all() {
        assertThat(Outline.entries(nested().reportFor(Circle.INTERNAL)))
                .containsExactly("for-all", "for-members", "for-us");
    }

    @Test
    @Tag("rule-112-holds")
    void a_restriction_hides_the_entry_from_then_on() {
        assertThat(Outline.entries(restrictedLater().report())).containsExactly("march");
    }

    @Test
    @Tag("rule-112-holds")
    void a_restriction_recorded_later_binds_an_older_state() {
        assertThat(Outline.entries(restrictedLater().reportAsOf(2))).containsExactly("march");
    }

    @Test
    @Tag("rule-112-holds")
    void what_a_restriction_hides_is_named_with_its_ground_and_position() {
        assertThat(restrictedLater().reportAsOf(2).omissions())
                .containsExactly(new Omission(new EntryId("workshop"), GROUND, 3L));
    }

    @Test
    void an_omission_names_the_position_of_the_restriction_whatever_came_after_it() {
        AHistory told = restrictedLater().then(reattributed(PERU, "workshop", "org:a", "org:b"));

        assertThat(told.report().omissions()).extracting(Omission::position).containsExactly(3L);
    }

    @Test
    @Tag("rule-112-holds")
    void what_was_released_is_printed_again() {
        assertThat(Outline.entries(
                        restrictedLater().then(released(PERU, "workshop")).report()))
                .containsExactly("march", "workshop");
    }

    @Test
    @Tag("rule-112-holds")
    void a_hidden_picture_is_named_among_the_omissions() {
        AHistory told = history(
                picture(PERU, anEntry("pe-picture").on("2018-05"), ""),
                mediumRestricted(PERU, "pe-picture", Circle.INTERNAL));

        assertThat(told.report().omissions()).containsExactly(new Omission(new EntryId("pe-picture"), GROUND, 2L));
    }

    @Test
    void nothing_is_omitted_for_those_who_may_see_it() {
        assertThat(restrictedLater().reportFor(Circle.INTERNAL).omissions()).isEmpty();
    }

    @Test
    void what_was_withdrawn_is_no_omission() {
        assertThat(restrictedLater().then(withdrawn(PERU, "workshop")).report().omissions())
                .isEmpty();
    }

    @Test
    void what_is_of_another_year_is_no_omission() {
        assertThat(restrictedLater().report(2017).omissions()).isEmpty();
    }

    @Test
    void a_person_is_printed_by_name() {
        AHistory told = history(
                person("koch", "Dirk-Jan Koch"), held(PERU, anEntry("visit").saying("{koch} came.")));

        assertThat(Outline.item(told.report(), "visit").text()).isEqualTo("Dirk-Jan Koch came.");
    }

    @Test
    @Tag("rule-116-holds")
    void an_erased_person_is_printed_as_erased_and_the_rest_stays() {
        AHistory told = history(
                person("koch", PersonName.ERASED), held(PERU, anEntry("visit").saying("{koch} came.")));

        assertThat(Outline.item(told.report(), "visit").text()).isEqualTo("[erased] came.");
    }

    @Test
    @Tag("rule-116-holds")
    void an_erased_person_is_named_among_the_omissions() {
        AHistory told = history(
                person("koch", PersonName.ERASED), held(PERU, anEntry("visit").saying("{koch} came.")));

        assertThat(told.report().omissions())
                .containsExactly(new Omission(new EntryId("visit"), "person/koch erased", null));
    }
}
