package org.vpshr.application.ledger.row;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.vpshr.application.observing.LongWork;
import org.vpshr.application.observing.Progress;
import org.vpshr.application.store.Head;

/** The events of a record in their order, for whoever reads them: those that are kept, or those with some that are supposed. */
public interface EventLog {

    /** The events that bear at least one of the tags, in order, from a position up to and with another; all if no tag is given. */
    List<StoredRow> bearing(Set<String> tags, long from, long upTo);

    /** The positions up to and with one of the events that bear at least one of the tags, in order. */
    SortedSet<Long> positions(Collection<String> tags, long upTo);

    /**
     * The same of those with a tag that begins so.
     *
     * @param beginning of the tags of all persons, or of all organisations
     */
    SortedSet<Long> positionsUnder(String beginning, long upTo);

    /** The next events after a position: so many at most, fewer where they are large, none where it is the last. */
    List<StoredRow> page(long after, int limit);

    /** Hands over every event after one position up to and with another, by one cursor; answers how many. */
    long fold(long after, long upTo, Consumer<StoredEvent> each);

    /** Hands over the events at the positions, which are in order. */
    void at(List<Long> positions, Consumer<StoredEvent> each);

    /** How far it goes. */
    Head head();

    /** How far that of it goes which is recorded for good: all of it, where none may yet be undone. */
    Head settled();

    /** The last position that was recorded at or before the instant; 0 when there is none. */
    long positionAt(Instant instant);

    /** When the event at the position was recorded; nothing when there is none. */
    Optional<Instant> recordedAt(long position);

    /** The hash of the event at the position; nothing when there is none. */
    Optional<String> hashAt(long position);

    /** Whether the event at the position follows from the one before it, and the one after it, or the end, from it. */
    boolean isWhole(long position);

    /** Whether it holds what may yet be undone, or was never recorded. */
    boolean isProvisional();

    /** For messages: where it is. */
    String where();

    /** Is to be told each step of a long work on it, and is closed with its end. */
    default Progress progress(LongWork work) {
        return Progress.none();
    }
}
