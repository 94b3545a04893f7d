package org.vpshr.projections.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.Subject.Edition;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.projections.given.AHistory;
import org.vpshr.projections.given.ATemplate;
import org.vpshr.projections.given.SomeHistory;
import org.vpshr.projections.given.Subjects;
import org.vpshr.projections.history.RecordedEvent;

/** A report made from what bears on it alone is the report made from everything. */
class EventYearsTest {
    private static final int EVENTS = 200;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void of_any_year_as_of_any_position_for_any_audience(long seed) {
        AHistory history = SomeHistory.ofSeed(seed, EVENTS);
        for (int year = 2012; year <= 2021; year++) {
            List<RecordedEvent> bearing = bearing(history, year);
            for (long position : new long[] {EVENTS / 3, EVENTS - 1, Long.MAX_VALUE}) {
                Circle audience = Circle.values()[(int) (position % Circle.values().length)];

                assertThat(report(bearing, year, position, audience))
                        .isEqualTo(report(history.recorded(), year, position, audience));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void it_is_less_than_everything(long seed) {
        AHistory history = SomeHistory.ofSeed(seed, EVENTS);

        assertThat(bearing(history, 2009)).hasSizeLessThan(EVENTS);
    }

    private static List<RecordedEvent> bearing(AHistory history, int year) {
        List<RecordedEvent> all = history.recorded();
        Set<EntryId> needed = new HashSet<>();
        for (RecordedEvent recorded : all) {
            EventYears bearing = EventYears.of(recorded);
            if (bearing.years() != null && bearing.years().contain(year)) {
                needed.add(Objects.requireNonNull(bearing.entry()));
            }
        }
        while (needed.addAll(linked(all, needed))) {
            continue;
        }
        List<RecordedEvent> found = new ArrayList<>();
        for (RecordedEvent recorded : all) {
            EventYears bearing = EventYears.of(recorded);
            if (bearing.names() || needed.contains(bearing.entry())) {
                found.add(recorded);
            }
        }
        return found;
    }

    private static Set<EntryId> linked(List<RecordedEvent> all, Set<EntryId> from) {
        Set<EntryId> linked = new HashSet<>();
        all.stream()
                .map(EventYears::of)
                .filter(bearing -> from.contains(bearing.entry()))
                .forEach(bearing -> linked.addAll(bearing.linked()));
        return linked;
    }

    private static Report report(List<RecordedEvent> events, int year, long position, Circle audience) {
        Reconstruction known = new Reconstruction(position);
        known.applyAll(events);
        known.knows(EVENTS);
        AnnualReportId id = new AnnualReportId(Subjects.NL, year, Edition.PUBLIC);
        return known.report(id, ATemplate.OF_2018, audience, Language.ENGLISH);
    }
}
