package org.vpshr.projections.entries;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;

/**
 * Entries of the years asked for that an answer by time has no place for: how many, by how they relate to time. It is
 * told beside the answer, so that nobody takes that for all.
 *
 * @param counts how many, by how they relate to time
 */
public record Timeless(SortedMap<When.Mode, Integer> counts) {
    /** Nothing is left out. */
    public static final Timeless NONE = new Timeless(new TreeMap<>());

    /** Takes a copy of the counts. */
    public Timeless {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /**
     * {@return how many of the entries an answer by time has no place for}
     *
     * @param entries the entries that are asked for
     * @param period the time that was asked for
     */
    public static Timeless of(Stream<EntryHistory> entries, Span period) {
        int first = period.earliestStart().getYear();
        int last = period.latestEnd().getYear();
        SortedMap<When.Mode, Integer> counts = new TreeMap<>();
        entries.filter(c -> bearsOn(c.entry(), first, last))
                .forEach(c -> counts.merge(c.entry().when().mode(), 1, Integer::sum));
        return new Timeless(counts);
    }

    /** What holds as a rule does so from the year on that it was written for; all else is of that year. */
    private static boolean bearsOn(Entry entry, int first, int last) {
        int year = entry.contribution().reportYear();
        return switch (entry.when().mode()) {
            case STANDING, RECURRING -> year <= last;
            case DATED, PLANNED, AS_OF, UNDATED -> first <= year && year <= last;
        };
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return counts.isEmpty();
    }
}
