package org.vpshr.projections.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.picture.PictureSource.Row;
import org.vpshr.projections.picture.YearCounts.Cell;

/** How many entries speak of each year, from the first that any names by a date to the year of the day. */
record YearTable(PictureSource source, Heading heading) {

    YearCounts counts() {
        List<EntryHistory> told = source.told().stream()
                .filter(c -> c.entry().linkedTo(Link.Kind.REPEATS).isEmpty())
                .toList();
        List<EntryHistory> dated = told.stream().filter(YearTable::isDated).toList();
        SortedSet<Integer> years = years(dated);
        SortedMap<Row, SortedMap<Integer, Cell>> rows = new TreeMap<>();
        for (EntryHistory c : dated) {
            Row row = source.row(c.subject(), heading.language());
            for (int year : years) {
                Cell cell = cell(c, year);
                if (!cell.equals(Cell.NONE)) {
                    rows.computeIfAbsent(row, each -> new TreeMap<>()).merge(year, cell, Cell::plus);
                }
            }
        }
        List<YearCounts.Row> counted = rows.entrySet().stream()
                .map(row -> new YearCounts.Row(row.getKey().band(), row.getKey().label(), row.getValue()))
                .toList();
        return new YearCounts(heading, counted, told.size() - dated.size());
    }

    private static boolean isDated(EntryHistory c) {
        When when = c.entry().when();
        return when.hasDate() && (when.mode() == When.Mode.DATED || when.mode() == When.Mode.PLANNED);
    }

    /** Each year from the first to the last that an entry names by a date of its own, to the year of the day. */
    private SortedSet<Integer> years(List<EntryHistory> dated) {
        SortedSet<Integer> named = new TreeSet<>();
        for (EntryHistory c : dated) {
            Stretch when = Stretch.of(c.entry().when().span());
            if (!when.earliestStart().equals(LocalDate.MIN)) {
                named.add(when.earliestStart().getYear());
            }
            if (!when.latestEnd().equals(LocalDate.MAX)) {
                named.add(when.latestEnd().getYear());
            }
        }
        named.removeIf(year -> year > heading.day().getYear());
        SortedSet<Integer> all = new TreeSet<>();
        if (!named.isEmpty()) {
            for (int year = named.first(); year <= named.last(); year++) {
                all.add(year);
            }
        }
        return all;
    }

    /** What began nobody says when may have begun in any year; it counts for none before the first that it names. */
    private static boolean isBeyondAllItNames(EntryHistory c, int year) {
        Span when = c.entry().when().span();
        boolean before = when.earliestStart().equals(LocalDate.MIN)
                && year < when.latestStart().getYear();
        boolean after = when.latestEnd().equals(LocalDate.MAX)
                && year > when.earliestEnd().getYear();
        return before || after;
    }

    private static Cell cell(EntryHistory c, int year) {
        Certainty within = c.entry().when().overlaps(year);
        if (within == Certainty.NO || within == Certainty.MAYBE && isBeyondAllItNames(c, year)) {
            return Cell.NONE;
        }
        if (c.entry().when().mode() == When.Mode.PLANNED) {
            return new Cell(0, 0, 1);
        }
        return within == Certainty.YES ? new Cell(1, 0, 0) : new Cell(0, 1, 0);
    }
}
