package org.vpshr.application.checkpoint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vpshr.application.store.Head;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.finding.Shelf;
import org.vpshr.projections.finding.Shelves;
import org.vpshr.projections.history.RecordedEvent;

/** Folds events of a ledger into what they add to the pages of a checkpoint. */
final class PageFold {
    private static final int AT_ONCE = 1000;

    /** How many events are folded before what they add is put where it is kept, so that it need not all be held. */
    private static final long STRIDE = 200_000;

    private final Checkpoint.Source source;
    private final SortedMap<Shelf, SortedSet<Long>> pages = new TreeMap<>();

    private PageFold(Checkpoint.Source source) {
        this.source = source;
    }

    /** What stands on one of the shelves. */
    static SortedSet<Long> together(SortedMap<Shelf, SortedSet<Long>> pages, Predicate<Shelf> shelves) {
        SortedSet<Long> origins = new TreeSet<>();
        pages.forEach((page, on) -> {
            if (shelves.test(page)) {
                origins.addAll(on);
            }
        });
        return origins;
    }

    /** How far the next fold goes, of all that goes up to the head. */
    static Head next(Checkpoint.Source source, long after, Head head) {
        long upTo = after + STRIDE;
        return upTo < head.position() ? new Head(upTo, source.hashAt(upTo).orElse("")) : head;
    }

    /** Which of the shelves there are. */
    static SortedSet<Shelf> there(SortedMap<Shelf, ?> pages, Predicate<Shelf> shelves) {
        return pages.keySet().stream().filter(shelves).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the events after one position up to and with another add: on each page the origins of entries. */
    static SortedMap<Shelf, SortedSet<Long>> between(Checkpoint.Source source, long after, long upTo) {
        return between(source, after, upTo, to -> {});
    }

    /** @param reached is told up to which position they are folded, time and again */
    static SortedMap<Shelf, SortedSet<Long>> between(
            Checkpoint.Source source, long after, long upTo, LongConsumer reached) {
        PageFold fold = new PageFold(source);
        for (long from = after; from < upTo; from += AT_ONCE) {
            long to = Math.min(from + AT_ONCE, upTo);
            fold.take(from, to);
            reached.accept(to);
        }
        return fold.pages;
    }

    /** Of an entry on record that changed, the whole life up to there is looked at: an earlier part of it may lie behind. */
    private void take(long after, long upTo) {
        Set<EntryId> widened = new LinkedHashSet<>();
        for (RecordedEvent recorded : source.between(after, upTo)) {
            pages.computeIfAbsent(Shelves.opened(recorded.event()), empty -> new TreeSet<>());
            if (recorded.event() instanceof CarriesEntry) {
                put(List.of(recorded));
            } else if (Shelves.isWidenedBy(recorded.event())) {
                recorded.event().touches().ifPresent(widened::add);
            }
        }
        widened.forEach(entry -> put(source.life(entry, upTo)));
    }

    private void put(List<RecordedEvent> life) {
        Shelves.of(life)
                .forEach(shelf -> pages.computeIfAbsent(shelf, empty -> new TreeSet<>())
                        .add(life.getFirst().position()));
    }
}
