package org.vpshr.projections.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Link;
import org.vpshr.projections.entries.EntryHistory;

/** The order of entries of the same time: what is part of another or follows it stands after it, else the name decides. */
final class LinkOrder {
    private final SortedMap<EntryId, EntryHistory> left;
    private final Map<EntryId, Set<EntryId>> before = new HashMap<>();
    private final Map<EntryId, Set<EntryId>> after = new HashMap<>();
    private final SortedSet<EntryId> ready = new TreeSet<>();
    private final List<EntryHistory> ordered = new ArrayList<>();

    private LinkOrder(SortedMap<EntryId, EntryHistory> same) {
        left = same;
        same.forEach((id, history) -> {
            Set<EntryId> earlier = history.entry().links().stream()
                    .filter(link -> link.kind() == Link.Kind.PART_OF || link.kind() == Link.Kind.FOLLOWS)
                    .map(Link::to)
                    .filter(to -> !to.equals(id) && same.containsKey(to))
                    .collect(Collectors.toCollection(HashSet::new));
            before.put(id, earlier);
            earlier.forEach(
                    to -> after.computeIfAbsent(to, each -> new HashSet<>()).add(id));
            if (earlier.isEmpty()) {
                ready.add(id);
            }
        });
    }

    static List<EntryHistory> of(SortedMap<EntryId, EntryHistory> same) {
        LinkOrder order = new LinkOrder(same);
        while (!order.left.isEmpty()) {
            // a circle of links has no first: the name decides then
            order.take(order.ready.isEmpty() ? order.left.firstKey() : order.ready.first());
        }
        return order.ordered;
    }

    private void take(EntryId next) {
        ready.remove(next);
        ordered.add(left.remove(next));
        after.getOrDefault(next, new HashSet<>()).forEach(following -> {
            Set<EntryId> earlier = before.getOrDefault(following, new HashSet<>());
            if (earlier.remove(next) && earlier.isEmpty() && left.containsKey(following)) {
                ready.add(following);
            }
        });
    }
}
