package org.vpshr.application.checkpoint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.ReportScope;

/** Folds events of a ledger into what they add to the pages of a checkpoint. */
final class PageFold {
    private static final int AT_ONCE = 1000;

    private final Checkpoint.Source source;
    private final SortedMap<ScopePage.Key, SortedSet<Long>> pages = new TreeMap<>();

    private PageFold(Checkpoint.Source source) {
        this.source = source;
    }

    /** What stands on the pages on which a report of the government over the year rests. */
    static SortedSet<Long> together(SortedMap<ScopePage.Key, SortedSet<Long>> pages, Country government, int year) {
        SortedSet<Long> origins = new TreeSet<>();
        pages.forEach((page, on) -> {
            if (page.isFor(government, year)) {
                origins.addAll(on);
            }
        });
        return origins;
    }

    /** What the events after one position up to and with another add: on each page the origins of entries. */
    static SortedMap<ScopePage.Key, SortedSet<Long>> between(Checkpoint.Source source, long after, long upTo) {
        PageFold fold = new PageFold(source);
        for (long from = after; from < upTo; from += AT_ONCE) {
            fold.take(from, Math.min(from + AT_ONCE, upTo));
        }
        return fold.pages;
    }

    /** Of an entry on record that changed, the whole life up to there is looked at: an earlier part of it may lie behind. */
    private void take(long after, long upTo) {
        Set<EntryId> widened = new LinkedHashSet<>();
        for (RecordedEvent recorded : source.between(after, upTo)) {
            if (recorded.event() instanceof CarriesEntry) {
                put(List.of(recorded));
            } else if (ReportScope.isWidenedBy(recorded.event())) {
                recorded.event().touches().ifPresent(widened::add);
            }
        }
        widened.forEach(entry -> put(source.life(entry, upTo)));
    }

    private void put(List<RecordedEvent> life) {
        ReportScope.of(life)
                .forEach(scope -> pages.computeIfAbsent(ScopePage.Key.of(scope), key -> new TreeSet<>())
                        .add(life.getFirst().position()));
    }
}
