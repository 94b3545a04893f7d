package org.vpshr.projections.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vpshr.projections.given.AHistory.history;
import static org.vpshr.projections.given.Subjects.*;
import static org.vpshr.projections.given.Told.held;
import static org.vpshr.projections.given.Told.moved;
import static org.vpshr.projections.given.Told.withdrawn;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.projections.given.AHistory;

class RecordLogTest {
    private static final LocalDate DAY = LocalDate.of(2019, 2, 1);
    private static final AHistory TOLD =
            history(held(PERU, "a"), held(PERU, "b"), moved(PERU, "a", NIGERIA), withdrawn(NIGERIA, "a"));

    private static List<Long> positions(LogQuery query) {
        return TOLD.in(new RecordLog(query)).lines().stream()
                .map(LogLine::position)
                .toList();
    }

    @Test
    void every_event_stands_in_the_order_of_recording() {
        assertThat(TOLD.in(new RecordLog(LogQuery.all())).lines())
                .extracting(line -> line.position() + " " + line.kind() + " " + line.subject())
                .containsExactly(
                        "1 engagement.EventHeld engagement/NL/PE",
                        "2 engagement.EventHeld engagement/NL/PE",
                        "3 engagement.EntryMoved engagement/NL/NG",
                        "4 engagement.EntryWithdrawn engagement/NL/NG");
    }

    @Test
    void the_life_of_an_entry_stands_alone() {
        assertThat(positions(LogQuery.all().about(new EntryId("a")))).containsExactly(1L, 3L, 4L);
    }

    @Test
    void the_last_are_counted_among_those_that_are_asked_for() {
        assertThat(positions(LogQuery.all().last(2))).containsExactly(3L, 4L);
        assertThat(positions(LogQuery.all().about(new EntryId("b")).last(2))).containsExactly(2L);
    }

    @Test
    void days_are_those_of_recording() {
        assertThat(positions(LogQuery.all().from(DAY).to(DAY))).hasSize(4);
        assertThat(positions(LogQuery.all().from(DAY.plusDays(1)))).isEmpty();
        assertThat(positions(LogQuery.all().to(DAY.minusDays(1)))).isEmpty();
    }

    @Test
    void what_asks_for_nothing_is_refused() {
        assertThatThrownBy(() -> LogQuery.all().last(0)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> LogQuery.all().from(DAY).to(DAY.minusDays(1))).isInstanceOf(InvalidValue.class);
    }
}
