package org.vpshr.projections.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.NIGERIA;
import static org.vpshr.projections.given.Subjects.PERU;
import static org.vpshr.projections.given.Told.corrected;
import static org.vpshr.projections.given.Told.erased;
import static org.vpshr.projections.given.Told.held;
import static org.vpshr.projections.given.Told.moved;
import static org.vpshr.projections.given.Told.only;
import static org.vpshr.projections.given.Told.person;
import static org.vpshr.projections.given.Told.refined;
import static org.vpshr.projections.given.Told.released;
import static org.vpshr.projections.given.Told.restricted;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.register.PersonName;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.given.Outline;

class AudiencesTest {
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
    void of_what_a_restriction_hides_nothing_is_said() {
        Report without = history(held(PERU, "march")).report();

        assertThat(restrictedLater().report().sections()).isEqualTo(without.sections());
        assertThat(restrictedLater().report().footnotes()).isEqualTo(without.footnotes());
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
    void what_was_released_from_a_version_on_is_printed_as_if_it_began_with_it() {
        AHistory told = restrictedLater()
                .then(corrected(PERU, anEntry("workshop").on("2018-04-06").saying("A workshop was held.")))
                .then(released(PERU, "workshop", 2));

        assertThat(Outline.item(told.report(), "workshop").text()).isEqualTo("A workshop was held.");
        assertThat(Outline.item(told.report(), "workshop").positions()).containsExactly(4L);
    }

    @Test
    @Tag("rule-112-holds")
    void versions_before_the_one_that_is_shown_again_stay_withheld_in_older_states() {
        AHistory told = restrictedLater()
                .then(corrected(PERU, anEntry("workshop").on("2018-04-06").saying("A workshop was held.")))
                .then(released(PERU, "workshop", 2));

        assertThat(Outline.entries(told.reportAsOf(2))).containsExactly("march");
        assertThat(Outline.entries(told.reportAsOf(4))).containsExactly("march", "workshop");
        assertThat(Outline.item(told.asOf(2, 2018, Circle.INTERNAL), "workshop").text())
                .isEqualTo("Something happened.");
    }

    @Test
    @Tag("rule-112-holds")
    void a_release_from_the_first_version_on_shows_all_of_them() {
        AHistory told = restrictedLater()
                .then(corrected(PERU, anEntry("workshop").on("2018-04-06").saying("A workshop was held.")))
                .then(released(PERU, "workshop", 1));

        assertThat(Outline.item(told.reportAsOf(2), "workshop").text()).isEqualTo("Something happened.");
    }

    @Test
    @Tag("rule-112-holds")
    void what_was_moved_before_it_is_shown_again_stands_where_it_belongs() {
        AHistory told = restrictedLater()
                .then(moved(PERU, "workshop", NIGERIA))
                .then(corrected(NIGERIA, anEntry("workshop").on("2018-04-06").saying("A workshop was held.")))
                .then(released(NIGERIA, "workshop", 2));

        assertThat(Outline.of(told.report(), "C.NG")).containsExactly("workshop");
        assertThat(Outline.of(told.report(), "C.PE")).containsExactly("march");
    }

    @Test
    void an_amendment_that_is_not_for_the_public_changes_nothing_that_it_reads() {
        AHistory told = history(
                held(PERU, anEntry("workshop").on("2018-04")),
                refined(PERU, "workshop", "2018-04-06", only(Circle.INTERNAL)));

        assertThat(Outline.item(told.report(), "workshop").when()).isEqualTo("2018-04");
        assertThat(Outline.item(told.report(), "workshop").positions()).containsExactly(1L);
        assertThat(Outline.item(told.reportFor(Circle.INTERNAL), "workshop").when())
                .isEqualTo("2018-04-06");
    }

    @Test
    void what_was_part_of_something_hidden_stands_by_itself() {
        AHistory told = history(
                held(PERU, anEntry("secret-visit").on("2018-03").to(only(Circle.INTERNAL))),
                held(PERU, anEntry("talk").on("2018-04").linked("partOf:secret-visit")));

        assertThat(told.seenBy(Circle.PUBLIC).recorded().toString()).doesNotContain("secret-visit");
        assertThat(Outline.of(told.report(), "C.PE")).containsExactly("talk");
        assertThat(Outline.of(told.reportFor(Circle.INTERNAL), "C.PE")).containsExactly("secret-visit + talk");
    }

    @Test
    void an_erased_entry_is_printed_for_nobody_in_no_state() {
        AHistory told = history(held(PERU, "march"), held(PERU, "workshop"), erased(PERU, "workshop"));

        for (Circle audience : Circle.values()) {
            assertThat(Outline.entries(told.asOf(2, 2018, audience))).containsExactly("march");
            assertThat(Outline.entries(told.asOf(3, 2018, audience))).containsExactly("march");
        }
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
}
