package org.vpshr.application.checkpoint;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.observing.telling.Unworded;
import org.vpshr.application.store.Head;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.finding.Shelf;
import org.vpshr.projections.history.RecordedEvent;

/**
 * The origins of a history that may yet be undone: what others say of that which is recorded for good, and what was
 * recorded since, which is folded each time and kept nowhere.
 *
 * @param settled how far that goes which is recorded for good
 */
public record ProvisionalOrigins(EntryOrigins others, Head settled) implements EntryOrigins {
    private static final Logger LOG = LoggerFactory.getLogger(ProvisionalOrigins.class);

    @Override
    public Optional<SortedSet<Long>> on(Predicate<Shelf> shelves, Checkpoint.Source source) {
        return both(others.on(shelves, new Settled(source, settled)), () -> PageFold.together(since(source), shelves));
    }

    @Override
    public Optional<SortedSet<Shelf>> there(Predicate<Shelf> shelves, Checkpoint.Source source) {
        return both(others.there(shelves, new Settled(source, settled)), () -> PageFold.there(since(source), shelves));
    }

    private static <T> Optional<SortedSet<T>> both(Optional<SortedSet<T>> kept, Supplier<SortedSet<T>> since) {
        try {
            return kept.map(before -> {
                SortedSet<T> all = since.get();
                all.addAll(before);
                return all;
            });
        } catch (StoreUnavailable without) {
            LOG.debug("all is read: {}", Unworded.words(without));
            return Optional.empty();
        }
    }

    private SortedMap<Shelf, SortedSet<Long>> since(Checkpoint.Source source) {
        return PageFold.between(source, settled.position(), source.head().position());
    }

    private record Settled(Checkpoint.Source source, Head head) implements Checkpoint.Source {
        @Override
        public Optional<String> hashAt(long position) {
            return source.hashAt(position);
        }

        @Override
        public List<RecordedEvent> between(long after, long upTo) {
            return source.between(after, upTo);
        }

        @Override
        public List<RecordedEvent> life(EntryId entry, long upTo) {
            return source.life(entry, upTo);
        }
    }
}
