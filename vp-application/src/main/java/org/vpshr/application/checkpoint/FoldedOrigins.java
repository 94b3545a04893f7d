package org.vpshr.application.checkpoint;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.observing.telling.Unworded;
import org.vpshr.application.store.Head;
import org.vpshr.projections.finding.Shelf;

/**
 * The same as a checkpoint says, folded from the ledger once for as many answers as are asked for, and kept nowhere: for
 * who has to rest on the ledger alone.
 */
public final class FoldedOrigins implements EntryOrigins {
    private static final Logger LOG = LoggerFactory.getLogger(FoldedOrigins.class);

    private final SortedMap<Shelf, ShelfPage> pages = new TreeMap<>();
    private Head upTo = new Head(0, "");

    @Override
    public synchronized Optional<SortedSet<Long>> on(Predicate<Shelf> shelves, Checkpoint.Source source) {
        return goesOn(source) ? Optional.of(positions(shelves)) : Optional.empty();
    }

    private SortedSet<Long> positions(Predicate<Shelf> shelves) {
        SortedSet<Long> origins = new TreeSet<>();
        pages.values().stream()
                .filter(page -> shelves.test(page.shelf()))
                .forEach(page -> origins.addAll(page.positions()));
        return origins;
    }

    @Override
    public synchronized Optional<SortedSet<Shelf>> there(Predicate<Shelf> shelves, Checkpoint.Source source) {
        return goesOn(source) ? Optional.of(PageFold.there(pages, shelves)) : Optional.empty();
    }

    /** On each shelf what stands there up to the head: as it was folded already, where it was folded just so far. */
    synchronized SortedMap<Shelf, SortedSet<Long>> pages(Head head, Checkpoint.Source source) {
        if (!upTo.equals(head)) {
            return PageFold.between(source, 0, head.position());
        }
        SortedMap<Shelf, SortedSet<Long>> folded = new TreeMap<>();
        pages.forEach((shelf, page) -> folded.put(shelf, page.positions()));
        return folded;
    }

    private boolean goesOn(Checkpoint.Source source) {
        Head head = source.head();
        if (source.hashAt(upTo.position()).filter(upTo.hash()::equals).isEmpty()) {
            pages.clear();
            upTo = new Head(0, "");
        }
        try {
            while (upTo.position() < head.position()) {
                Head next = PageFold.next(source, upTo.position(), head);
                PageFold.between(source, upTo.position(), next.position()).forEach(this::add);
                upTo = next;
            }
            return true;
        } catch (StoreUnavailable without) {
            LOG.debug("all is read: {}", Unworded.words(without));
            return false;
        }
    }

    private void add(Shelf shelf, SortedSet<Long> origins) {
        pages.merge(shelf, ShelfPage.of(shelf, origins), ShelfPage::and);
    }
}
