package org.vpshr.projections.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.projections.comparison.ComparisonTest.DAY;
import static org.vpshr.projections.comparison.ComparisonTest.side;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.given.AnyHistory;
import org.vpshr.projections.given.AnyHistory.Grown;

/** What holds of the comparison of any two states of any history. */
@Domain(AnyHistory.class)
class AnyComparisonTest {
    private static Set<EntryId> printedInOne(Side one, Side other) {
        Set<EntryId> printed = new HashSet<>(PrintedItem.in(one.report()).keySet());
        printed.removeAll(PrintedItem.in(other.report()).keySet());
        return printed;
    }

    @Property(tries = 200, seed = "37")
    @Tag("rule-37-holds")
    void what_is_printed_in_one_report_alone_has_a_line(@ForAll Grown history) {
        Side then = side(history.now(), history.then().head(), 2018, DAY);
        Side now = side(history.now(), history.now().head(), 2018, DAY);
        Set<EntryId> alone = printedInOne(then, now);
        alone.addAll(printedInOne(now, then));

        assertThat(Comparison.of(then, now).changes())
                .extracting(Change::entry)
                .containsAll(alone.stream().map(EntryId::value).toList());
    }

    @Property(tries = 200, seed = "38")
    @Tag("rule-37-holds")
    void each_line_names_an_event_of_the_history_as_its_cause(@ForAll Grown history) {
        Side then = side(history.now(), history.then().head(), 2018, DAY);
        Side now = side(history.now(), history.now().head(), 2018, DAY);

        assertThat(Comparison.of(then, now).changes())
                .allSatisfy(change -> assertThat(change.cause().position())
                        .isBetween(1L, history.now().head()));
    }

    @Property(tries = 200, seed = "39")
    void a_state_does_not_differ_from_itself(@ForAll AHistory history) {
        Side now = side(history, history.head(), 2018, DAY);

        assertThat(Comparison.of(now, now).equal()).isTrue();
    }
}
