package org.vpshr.projections.given;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.register.RegisterEvent;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.EntryLives;

/** The lives of entries, found by going through all that was recorded. */
public record Lives(List<RecordedEvent> recorded) implements EntryLives.Source {

    @Override
    public List<RecordedEvent> at(SortedSet<Long> positions) {
        return recorded.stream()
                .filter(each -> positions.contains(each.position()))
                .toList();
    }

    @Override
    public SortedSet<Long> lives(Set<EntryId> entries) {
        return positions(
                each -> each.event().touches().filter(entries::contains).isPresent());
    }

    @Override
    public SortedSet<Long> register() {
        return positions(each -> each.event() instanceof RegisterEvent);
    }

    private SortedSet<Long> positions(Predicate<RecordedEvent> wanted) {
        return recorded.stream()
                .filter(wanted)
                .map(RecordedEvent::position)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
