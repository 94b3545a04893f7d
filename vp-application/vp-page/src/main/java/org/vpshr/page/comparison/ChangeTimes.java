package org.vpshr.page.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.vpshr.page.figure.Figure;
import org.vpshr.page.word.ChangeWord;
import org.vpshr.page.word.DayWords;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.comparison.Change.What;

/**
 * When the changes came: a row for each kind, a disc for each day, and the same as a table. That time passed is no event, so
 * that what became overdue is not among them.
 */
record ChangeTimes(SortedMap<What, SortedMap<LocalDate, Long>> byKind, LocalDate first, LocalDate last, Line left) {
    private static final int ROW = 38;
    private static final int FOOT = 26;
    private static final int MOST_YEARS = 6;

    /** Where the left state ends. */
    record Line(String words, LocalDate day) {}

    static Optional<ChangeTimes> of(List<Change> changes, Line left) {
        List<Change> recorded =
                changes.stream().filter(change -> change.what() != What.OVERDUE).toList();
        return recorded.isEmpty() ? Optional.empty() : Optional.of(ofRecorded(recorded, left));
    }

    private static ChangeTimes ofRecorded(List<Change> changes, Line left) {
        List<LocalDate> days = Stream.concat(changes.stream().map(ChangeTimes::day), Stream.of(left.day()))
                .sorted()
                .toList();
        return new ChangeTimes(
                changes.stream()
                        .collect(Collectors.groupingBy(
                                Change::what,
                                TreeMap::new,
                                Collectors.groupingBy(ChangeTimes::day, TreeMap::new, Collectors.counting()))),
                days.getFirst().withDayOfYear(1),
                days.getLast().plusYears(1).withDayOfYear(1),
                left);
    }

    private static LocalDate day(Change change) {
        return DayWords.day(change.cause().recorded());
    }

    void into(Element parent) {
        int height = (byKind.size() + 1) * ROW + FOOT;
        Element figure = parent.appendElement("figure");
        Timeline line = Timeline.of(figure, height, "When the changes came", description());
        years(line, height - FOOT);
        line.mark(part(left.day()), height - FOOT, left.words());
        int y = ROW * 2 - 10;
        for (What what : byKind.keySet()) {
            row(line, what, y);
            y += ROW;
        }
        table(Figure.numbers(figure));
    }

    private String description() {
        long all = byKind.values().stream()
                .flatMap(days -> days.values().stream())
                .mapToLong(Long::longValue)
                .sum();
        return "Changes by kind and by the day on which they were recorded, from " + first.getYear() + " to "
                + last.minusDays(1).getYear() + ": " + all
                + " in all. A larger disc is more of them. The table below has"
                + " the numbers.";
    }

    private void years(Timeline line, int bottom) {
        int every = Math.max(1, (last.getYear() - first.getYear() + MOST_YEARS - 1) / MOST_YEARS);
        for (int year = first.getYear(); year < last.getYear(); year += every) {
            line.year(part(LocalDate.of(year, 1, 1)), bottom, Integer.toString(year));
        }
    }

    private void row(Timeline line, What what, int y) {
        ChangeWord word = ChangeWord.of(what);
        line.row(y, word.word());
        byKind.getOrDefault(what, new TreeMap<>())
                .forEach((day, many) ->
                        line.disc(part(day), y, Math.min(11, 3.6 + 1.1 * Math.sqrt(many)), word.look()));
    }

    /** How far along it a day lies, from 0 to 1. */
    private double part(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
    }

    private void table(Element parent) {
        Figure.Table table = Figure.table(parent, "Changes by day and kind", "Recorded", "Kind", "Changes");
        byKind.entrySet().stream()
                .flatMap(kind -> kind.getValue().entrySet().stream()
                        .map(day -> new Count(day.getKey(), kind.getKey(), day.getValue())))
                .sorted(Comparator.comparing(Count::day).thenComparing(Count::what))
                .forEach(count -> table.row(DayWords.of(count.day()))
                        .words(ChangeWord.of(count.what()).word())
                        .number(count.many()));
    }

    private record Count(LocalDate day, What what, long many) {}
}
