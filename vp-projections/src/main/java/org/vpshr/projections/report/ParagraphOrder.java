package org.vpshr.projections.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.time.When;
import org.vpshr.projections.entries.EntryHistory;

/**
 * The order of what was selected by its time: by its earliest day, then its latest, then what it is part of or follows, then
 * its name. What an editor listed goes before all; what has no day stands last; the words about the report itself keep
 * the order in which they were recorded. What is part of another stands with it.
 */
final class ParagraphOrder {
    private final List<EntryId> listed;

    private ParagraphOrder(List<EntryId> listed) {
        this.listed = listed;
    }

    /**
     * The candidates in order.
     *
     * @param listed by an editor, to stand first in this order
     */
    static List<Candidate> of(List<Candidate> candidates, List<EntryId> listed) {
        ParagraphOrder order = new ParagraphOrder(listed);
        Map<EntryId, List<Candidate>> threads = candidates.stream()
                .collect(Collectors.groupingBy(
                        c -> c.root().entry().id(), LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        Map<EntryId, EntryHistory> roots = new LinkedHashMap<>();
        candidates.forEach(c -> roots.putIfAbsent(c.root().entry().id(), c.root()));
        return order.of(roots.values()).stream()
                .flatMap(
                        root -> order.ofThread(threads.getOrDefault(root.entry().id(), List.of())).stream())
                .toList();
    }

    private List<Candidate> ofThread(List<Candidate> thread) {
        Map<EntryId, Candidate> byId = new LinkedHashMap<>();
        thread.forEach(c -> byId.put(c.id(), c));
        return of(thread.stream().map(Candidate::history).toList()).stream()
                .map(history -> byId.get(history.entry().id()))
                .toList();
    }

    private List<EntryHistory> of(Collection<EntryHistory> some) {
        SortedMap<Moment, SortedMap<EntryId, EntryHistory>> moments = new TreeMap<>();
        some.forEach(history -> moments.computeIfAbsent(moment(history), m -> new TreeMap<>())
                .put(history.entry().id(), history));
        return moments.values().stream()
                .flatMap(same -> LinkOrder.of(same).stream())
                .toList();
    }

    /** Where an editor put it: what is not listed follows what is. */
    static int place(List<EntryId> listed, EntryHistory history) {
        int place = listed.indexOf(history.entry().id());
        return place < 0 ? listed.size() : place;
    }

    private Moment moment(EntryHistory history) {
        int first = place(listed, history);
        if (history.subject() instanceof AnnualReportId) {
            return new Moment(first, LocalDate.MIN, LocalDate.MIN, history.position());
        }
        When when = history.entry().when();
        return when.hasDate()
                ? new Moment(first, when.span().earliestStart(), when.span().latestEnd(), 0)
                : new Moment(first, LocalDate.MAX, LocalDate.MAX, 0);
    }

    private record Moment(int place, LocalDate earliest, LocalDate latest, long position)
            implements Comparable<Moment> {
        private static final Comparator<Moment> ORDER = Comparator.comparingInt(Moment::place)
                .thenComparing(Moment::earliest)
                .thenComparing(Moment::latest)
                .thenComparingLong(Moment::position);

        @Override
        public int compareTo(Moment other) {
            return ORDER.compare(this, other);
        }
    }
}
