package org.vpshr.application.checkpoint;

import java.time.Duration;
import java.util.Collections;
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
import org.vpshr.application.waiting.Turn;
import org.vpshr.projections.finding.Shelf;

/**
 * The same as a checkpoint says, folded from the ledger once for as many answers as are asked for, and kept nowhere: for
 * who has to rest on the ledger alone. Whoever asks for no more than is folded waits for nobody; of the others one folds.
 */
public final class FoldedOrigins implements EntryOrigins {
    private static final Logger LOG = LoggerFactory.getLogger(FoldedOrigins.class);
    private static final Folded NOTHING = new Folded(new Head(0, ""), Collections.emptySortedMap());

    /** Whoever waited so long for others reads all. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Turn folding = new Turn();
    private volatile Folded folded = NOTHING;

    /** What was folded up to a head. It never changes: more is another one. */
    private record Folded(Head upTo, SortedMap<Shelf, ShelfPage> pages) {
        Folded and(SortedMap<Shelf, SortedSet<Long>> more, Head next) {
            SortedMap<Shelf, ShelfPage> all = new TreeMap<>(pages);
            more.forEach((shelf, origins) -> all.merge(shelf, ShelfPage.of(shelf, origins), ShelfPage::and));
            return new Folded(next, all);
        }

        SortedSet<Long> positions(Predicate<Shelf> shelves) {
            SortedSet<Long> origins = new TreeSet<>();
            pages.values().stream()
                    .filter(page -> shelves.test(page.shelf()))
                    .forEach(page -> origins.addAll(page.positions()));
            return origins;
        }

        /** Whether the source goes on from it: it may be another, or set back. */
        boolean isOf(Checkpoint.Source source) {
            return source.hashAt(upTo.position()).filter(upTo.hash()::equals).isPresent();
        }

        boolean reaches(Head head) {
            return upTo.position() >= head.position();
        }
    }

    @Override
    public Optional<SortedSet<Long>> on(Predicate<Shelf> shelves, Checkpoint.Source source) {
        return upTo(source.head(), source).map(there -> there.positions(shelves));
    }

    @Override
    public Optional<SortedSet<Shelf>> there(Predicate<Shelf> shelves, Checkpoint.Source source) {
        return upTo(source.head(), source).map(there -> PageFold.there(there.pages(), shelves));
    }

    /** On each shelf what stands there up to the head: as it was folded already, where it was folded just so far. */
    SortedMap<Shelf, SortedSet<Long>> pages(Head head, Checkpoint.Source source) {
        Folded there = folded;
        if (!there.upTo().equals(head)) {
            return PageFold.between(source, 0, head.position());
        }
        SortedMap<Shelf, SortedSet<Long>> positions = new TreeMap<>();
        there.pages().forEach((shelf, page) -> positions.put(shelf, page.positions()));
        return positions;
    }

    /** Who had to wait for whoever folds looks anew at what came of it, and asks the ledger while nobody waits for that. */
    private Optional<Folded> upTo(Head head, Checkpoint.Source source) {
        while (true) {
            Folded there = folded;
            if (there.upTo().equals(head) || there.reaches(head) && there.isOf(source)) {
                return Optional.of(there);
            }
            if (!folding.take(PATIENCE)) {
                return Optional.empty();
            }
            try {
                if (folded == there) {
                    return goesOn(head, source);
                }
            } finally {
                folding.leave();
            }
        }
    }

    private Optional<Folded> goesOn(Head head, Checkpoint.Source source) {
        Folded there = folded.isOf(source) ? folded : NOTHING;
        try {
            while (!there.reaches(head)) {
                Head next = PageFold.next(source, there.upTo().position(), head);
                there = there.and(PageFold.between(source, there.upTo().position(), next.position()), next);
                folded = there;
            }
            folded = there;
            return Optional.of(there);
        } catch (StoreUnavailable without) {
            LOG.debug("all is read: {}", Unworded.words(without));
            return Optional.empty();
        }
    }
}
