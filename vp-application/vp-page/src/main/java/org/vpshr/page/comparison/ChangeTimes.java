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
import org.vpshr.page.figure.Plot;
import org.vpshr.page.word.ChangeWord;
import org.vpshr.page.word.DayWords;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.comparison.Change.What;

/**
 * When the changes came: a row for each kind, a disc for each day, and the same as a table. That time passed is no event, so
 * that what became overdue is not among them.
 */
record ChangeTimes(SortedMap<What, SortedMap<LocalDate, Long>> byKind, LocalDate first, LocalDate last, Line left) {
    private static final double LEFT = 148;
    private static final double RIGHT = 922;
    private static final double ROW = 25;

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
        double height = byKind.size() * ROW + 44;
        Plot plot = Plot.of("when-changed", 940, height, "When the changes came", description());
        years(plot, height);
        double x = x(left.day());
        plot.line("currentColor", x, 4, x, height - 22).attr("stroke-dasharray", "3 3");
        boolean roomAtLeft = x > LEFT + 120;
        plot.label(roomAtLeft ? x - 4 : x + 4, 12, left.words()).attr("text-anchor", roomAtLeft ? "end" : "start");
        double y = 36;
        for (What what : byKind.keySet()) {
            row(plot, what, y);
            y += ROW;
        }
        Element figure = Figure.of(parent, "when the changes came", plot.element());
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

    private void years(Plot plot, double height) {
        int every = Math.max(1, (last.getYear() - first.getYear()) / 12);
        for (int year = first.getYear(); year < last.getYear(); year += every) {
            double x = x(LocalDate.of(year, 1, 1));
            plot.line("var(--line)", x, 4, x, height - 22);
            plot.label(x + 5, height - 6, Integer.toString(year));
        }
    }

    private void row(Plot plot, What what, double y) {
        ChangeWord word = ChangeWord.of(what);
        plot.words(0, y + 4, word.word());
        plot.line("var(--line)", LEFT, y, RIGHT, y);
        byKind.getOrDefault(what, new TreeMap<>())
                .forEach((day, many) -> plot.disc(
                                word.look() ? "var(--alert)" : "var(--accent)",
                                x(day),
                                y,
                                Math.min(11, 3.6 + 1.1 * Math.sqrt(many)))
                        .attr("fill-opacity", ".85"));
    }

    private double x(LocalDate day) {
        double all = ChronoUnit.DAYS.between(first, last);
        return LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(first, day) / all;
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
