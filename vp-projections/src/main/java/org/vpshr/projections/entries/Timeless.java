package org.vpshr.projections.entries;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vpshr.domain.time.When;

/**
 * Entries that an answer by time has no place for: how many, by how they relate to time. It is told beside the answer, so
 * that nobody takes that for all.
 */
public record Timeless(SortedMap<When.Mode, Integer> counts) {
    /** Nothing is left out. */
    public static final Timeless NONE = new Timeless(new TreeMap<>());

    public Timeless {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    public static Timeless of(Stream<EntryHistory> entries) {
        SortedMap<When.Mode, Integer> counts = new TreeMap<>();
        entries.forEach(c -> counts.merge(c.entry().when().mode(), 1, Integer::sum));
        return new Timeless(counts);
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }
}
