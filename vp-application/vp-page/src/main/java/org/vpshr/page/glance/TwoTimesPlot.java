package org.vpshr.page.glance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;
import org.vpshr.page.figure.Figure;
import org.vpshr.page.figure.Plot;
import org.vpshr.page.word.DayWords;
import org.vpshr.projections.entries.EntryHistory;

/**
 * What is on record by both times: across, the year that entries speak of; upward, the half year in which they were
 * recorded. A report is one column, read up to a line.
 *
 * @param discs how many entries, by the half years in which they were recorded and the years that they speak of
 * @param unplaced how many speak of no year alone
 */
public record TwoTimesPlot(SortedMap<Integer, SortedMap<Integer, Integer>> discs, long unplaced) {
    private static final double LEFT = 76;
    private static final double TOP = 14;
    private static final double WIDE = 700;
    private static final double HIGH = 440;

    /** Takes a copy. */
    public TwoTimesPlot {
        discs = Collections.unmodifiableSortedMap(new TreeMap<>(discs));
    }

    /** What stands, of what the government tells, as far as whoever looks may see it. */
    static TwoTimesPlot of(Collection<EntryHistory> standing, Country government) {
        SortedMap<Integer, SortedMap<Integer, Integer>> discs = new TreeMap<>();
        long unplaced = 0;
        for (EntryHistory entry : standing) {
            if (!entry.toldBy(government)) {
                continue;
            }
            if (isOfOneYear(entry.entry().when())) {
                discs.computeIfAbsent(half(entry), half -> new TreeMap<>())
                        .merge(year(entry.entry().when().span()), 1, Integer::sum);
            } else {
                unplaced++;
            }
        }
        return new TwoTimesPlot(discs, unplaced);
    }

    private static boolean isOfOneYear(When when) {
        return when.hasDate()
                && when.mode() == When.Mode.DATED
                && !when.span().earliestStart().equals(LocalDate.MIN)
                && year(when.span()) == when.span().latestEnd().getYear();
    }

    private static int year(Span span) {
        return span.earliestStart().getYear();
    }

    /** Half years are counted from the beginning of year 0. */
    private static int half(EntryHistory entry) {
        LocalDate recorded = DayWords.day(entry.life().getFirst().recorded());
        return 2 * recorded.getYear() + (recorded.getMonthValue() > 6 ? 1 : 0);
    }

    void into(Element body) {
        Element section = Figure.section(body, "both-times", "When it was, and when we knew it");
        if (discs.isEmpty()) {
            section.appendElement("p").addClass("quiet").text("Nothing is on record that speaks of one year alone.");
            return;
        }
        section.appendElement("p")
                .text(
                        "Each disc is a number of entries: across, the year they speak of; upward, the half year in which they"
                                + " were recorded. On the dotted stair things were recorded as they happened; what lies above it was"
                                + " learnt later. A report is one column, read up to a line.");
        Element figure = Figure.of(section, "when it was, and when we knew it", drawing());
        figure.appendElement("p")
                .addClass("small")
                .text("Not placed, since they speak of no year alone: " + unplaced + ".");
        table(Figure.region(Figure.numbers(figure), "Table: when it was, and when we knew it"));
    }

    private TreeSet<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        discs.values().forEach(row -> years.addAll(row.keySet()));
        return years;
    }

    private Element drawing() {
        Scale scale = new Scale(years().first(), years().last() + 1, discs.firstKey() / 2, discs.lastKey() / 2 + 1);
        Plot plot = Plot.of(
                "both-times-drawn", LEFT + WIDE + 20, TOP + HIGH + 42, "What is on record by both times", described());
        scale.into(plot);
        discs.forEach((half, row) -> row.forEach((year, many) -> {
            boolean asItHappened = half / 2 == year;
            plot.disc(
                            asItHappened ? "var(--accent)" : "var(--accent-2)",
                            scale.x(year + .5),
                            scale.y(half / 2.0 + .25),
                            Math.min(15, 1.2 + 1.5 * Math.sqrt(many)))
                    .attr("fill-opacity", ".9");
        }));
        return plot.element();
    }

    private String described() {
        return "Columns are the years from " + years().first() + " to " + years().last()
                + " that entries speak of, rows the half years in which they were recorded, later ones above. The table below"
                + " has the numbers.";
    }

    private void table(Element parent) {
        String[] headings = new String[years().size() + 1];
        headings[0] = "Recorded in";
        int column = 1;
        for (int year : years()) {
            headings[column++] = Integer.toString(year);
        }
        Figure.Table table = Figure.table(
                parent,
                "Entries by the year they speak of (across) and the half year they were recorded in (down)",
                headings);
        discs.forEach((half, row) -> {
            Figure.Row line = table.row((half % 2 == 0 ? "first" : "second") + " half of " + half / 2);
            years().forEach(year -> line.number(row.getOrDefault(year, 0)));
        });
    }

    /** Where a time stands. */
    private record Scale(int first, int last, int known, int latest) {
        double x(double year) {
            return LEFT + WIDE * (year - first) / (last - first);
        }

        double y(double recorded) {
            return TOP + HIGH - HIGH * (recorded - known) / (latest - known);
        }

        void into(Plot plot) {
            int every = Math.max(1, (last - first) / 12);
            for (int year = first; year < last; year += every) {
                plot.label(x(year + .5), TOP + HIGH + 18, Integer.toString(year))
                        .attr("text-anchor", "middle");
            }
            int each = Math.max(1, (latest - known) / 12);
            for (int year = known; year < latest; year += each) {
                plot.line("var(--line)", LEFT, y(year), LEFT + WIDE, y(year));
                plot.label(LEFT - 8, y(year + .5) + 4, Integer.toString(year)).attr("text-anchor", "end");
            }
            stair(plot);
            plot.label(LEFT + WIDE, TOP + HIGH + 36, "the year it was →").attr("text-anchor", "end");
            plot.label(18, TOP + HIGH, "when we knew it →").attr("transform", "rotate(-90 18 " + (TOP + HIGH) + ")");
        }

        private void stair(Plot plot) {
            for (int year = Math.max(first, known); year < Math.min(last, latest); year++) {
                plot.path(
                                "var(--edge)",
                                "M" + Plot.number(x(year)) + " " + Plot.number(y(year)) + "V" + Plot.number(y(year + 1))
                                        + "H" + Plot.number(x(year + 1)))
                        .attr("stroke-dasharray", "2 4");
            }
        }
    }
}
