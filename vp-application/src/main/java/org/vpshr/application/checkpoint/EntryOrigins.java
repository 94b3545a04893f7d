package org.vpshr.application.checkpoint;

import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.vpshr.projections.finding.Shelf;

/** Which events have to be read for an answer, so that not all are. */
public interface EntryOrigins {
    /**
     * The positions of the events that brought the entries on the shelves, in order, whatever moment is asked for. Nothing
     * where that cannot be said: then all events have to be read.
     */
    Optional<SortedSet<Long>> on(Predicate<Shelf> shelves, Checkpoint.Source source);

    /** Which of the shelves there are; nothing where that cannot be said. */
    Optional<SortedSet<Shelf>> there(Predicate<Shelf> shelves, Checkpoint.Source source);
}
