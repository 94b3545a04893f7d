package org.vpshr.projections.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.domain.given.AnEntry.anEntry;
import static org.vpshr.projections.given.Subjects.PERU;
import static org.vpshr.projections.given.Told.held;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import org.vpshr.domain.entry.Circle;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.given.AnyHistory;
import org.vpshr.projections.given.AnyHistory.Grown;
import org.vpshr.projections.given.Outline;
import org.vpshr.projections.given.Surroundings;

/** What holds of the report of every history. */
@Domain(AnyHistory.class)
@Domain(Surroundings.Elsewhere.class)
class ReplayTest {
    private static List<String> texts(Report report) {
        return report.items().stream().map(Report.Item::toString).toList();
    }

    @Property(tries = 200, seed = "93")
    @Tag("rule-93-holds")
    void the_same_history_gives_the_same_report(@ForAll AHistory told) {
        assertThat(told.report().toString()).isEqualTo(told.report().toString());
    }

    @Property(tries = 200, seed = "94")
    @Tag("rule-93-holds")
    void the_report_is_the_same_in_every_locale_and_time_zone(
            @ForAll AHistory history, @ForAll Surroundings elsewhere) {
        AHistory told = history.then(held(PERU, anEntry("last").on("2018-12-31/2019-01-01")));

        assertThat(elsewhere.in(() -> told.report().toString()))
                .isEqualTo(told.report().toString());
    }

    @Property(tries = 200, seed = "36")
    @Tag("rule-36-holds")
    void a_report_as_of_a_position_is_that_of_the_history_up_to_it(@ForAll("grownForAll") Grown told) {
        assertThat(told.now().reportAsOf(told.then().head()))
                .isEqualTo(told.then().report());
    }

    @Property(tries = 200, seed = "112")
    @Tag("rule-112-holds")
    void a_report_as_of_a_position_shows_nothing_that_the_public_may_not_see_now(@ForAll Grown told) {
        List<String> shown = told.now().seenBy(Circle.PUBLIC).entries().all().stream()
                .map(c -> c.entry().id().value())
                .toList();
        Assume.that(shown.size() < told.now().entries().all().size());

        assertThat(shown)
                .containsAll(Outline.entries(told.now().reportAsOf(told.then().head())));
    }

    @Property(tries = 200, seed = "113")
    @Tag("rule-113-holds")
    void the_public_report_is_part_of_that_for_the_plenary_and_that_of_the_internal_one(@ForAll AHistory told) {
        List<String> inside = Outline.entries(told.reportFor(Circle.INTERNAL));
        List<String> plenary = Outline.entries(told.reportFor(Circle.PLENARY));

        assertThat(inside).containsAll(plenary);
        assertThat(plenary).containsAll(Outline.entries(told.report()));
    }

    @Property(tries = 200, seed = "50")
    @Tag("rule-50-holds")
    void footnotes_run_from_one_without_gaps_in_the_order_of_the_report(@ForAll AHistory told) {
        Report report = told.report();

        assertThat(report.items().stream()
                        .flatMap(item -> item.notes().stream())
                        .distinct()
                        .toList())
                .isEqualTo(
                        report.footnotes().stream().map(Report.Footnote::number).toList())
                .isEqualTo(IntStream.rangeClosed(1, report.footnotes().size())
                        .boxed()
                        .toList());
    }

    @Property(tries = 200, seed = "1")
    void an_entry_is_printed_once(@ForAll AHistory told) {
        List<String> printed = Outline.entries(told.report());
        Assume.that(!printed.isEmpty());

        assertThat(printed).doesNotHaveDuplicates();
    }

    @Example
    @Tag("rule-93-holds")
    void an_instant_of_recording_does_not_move_an_entry_into_another_year() {
        AHistory told = AHistory.history(held(PERU, anEntry("eve").on("2018-12-31")));

        assertThat(texts(told.report(2018))).hasSize(1);
        assertThat(texts(told.report(2019))).isEmpty();
    }

    @Provide
    Arbitrary<Grown> grownForAll() {
        return AnyHistory.grownForAll();
    }
}
