package org.vpshr.page.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vpshr.page.word.DayWords;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.trace.Trace;

/**
 * When what is known now of a year was recorded: how many of its statements were known by when, and on which days they were
 * changed afterwards. It knows nothing but the lives that it is given.
 */
final class KnownCurve {
    private final List<Instant> begun = new ArrayList<>();
    private final SortedMap<LocalDate, Integer> changes = new TreeMap<>();
    private final SortedMap<Instant, Turn> turns = new TreeMap<>();

    /** What was recorded at one instant: from the first position to the last. */
    record Turn(Instant at, long first, long last) {
        Turn and(Turn other) {
            return new Turn(at, Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    private final int year;

    private KnownCurve(int year) {
        this.year = year;
    }

    /** @param year the one that it is about; what was recorded before that stands at its beginning */
    static KnownCurve of(Collection<Trace> lives, int year) {
        KnownCurve curve = new KnownCurve(year);
        lives.forEach(life -> curve.add(life.history().life()));
        Collections.sort(curve.begun);
        return curve;
    }

    private void add(List<RecordedEvent> life) {
        begun.add(life.getFirst().recorded());
        life.stream().skip(1).forEach(later -> changes.merge(DayWords.day(later.recorded()), 1, Integer::sum));
        life.forEach(each ->
                turns.merge(each.recorded(), new Turn(each.recorded(), each.position(), each.position()), Turn::and));
    }

    boolean isEmpty() {
        return begun.isEmpty();
    }

    int all() {
        return begun.size();
    }

    /** How many of what is known now was recorded by then. */
    int by(Instant end) {
        return (int) begun.stream().filter(each -> !each.isAfter(end)).count();
    }

    /** The instants at which statements were recorded, each with how many were known then. */
    SortedMap<Instant, Integer> steps() {
        SortedMap<Instant, Integer> steps = new TreeMap<>();
        for (int i = 0; i < begun.size(); i++) {
            steps.put(begun.get(i), i + 1);
        }
        return steps;
    }

    /** How many later changes there were on which days. */
    SortedMap<LocalDate, Integer> changes() {
        return Collections.unmodifiableSortedMap(changes);
    }

    /** What was recorded last of all that was known at the position. */
    Optional<Turn> lastBy(long position) {
        return turns.values().stream().filter(turn -> turn.first() <= position).reduce((earlier, later) -> later);
    }

    /** What was recorded next. */
    Optional<Turn> nextAfter(long position) {
        return turns.values().stream().filter(turn -> turn.first() > position).findFirst();
    }

    /** The first day of the year that it is about, or of the one in which anything was recorded of it first. */
    LocalDate begin() {
        LocalDate first = DayWords.day(begun.getFirst()).withDayOfYear(1);
        LocalDate own = LocalDate.of(year, 1, 1);
        boolean allBefore = DayWords.day(turns.lastKey()).isBefore(own);
        return first.isBefore(own) && !allBefore ? own : first;
    }

    /** The last day of the month in which anything was recorded of it, and no shorter than a year after it begins. */
    LocalDate end() {
        LocalDate last =
                DayWords.day(turns.lastKey()).plusMonths(1).withDayOfMonth(1).minusDays(1);
        LocalDate first = begin().plusYears(1);
        return last.isBefore(first) ? first : last;
    }

    /** How far along it an instant lies, in thousandths. */
    double along(Instant at) {
        Instant from = begin().atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant to = end().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        double part = (double) Duration.between(from, at).getSeconds()
                / Duration.between(from, to).getSeconds();
        return Math.round(10_000 * Math.clamp(part, 0, 1)) / 10.0;
    }
}
