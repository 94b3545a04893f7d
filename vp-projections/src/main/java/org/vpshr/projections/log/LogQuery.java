package org.vpshr.projections.log;

import java.time.LocalDate;
import java.util.Optional;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.failure.InvalidValue;

/**
 * Which events are asked for. It begins with {@link #all}.
 *
 * @param from the first day of recording (UTC)
 * @param to the last day of recording (UTC)
 * @param last how many at most, counted from the end
 * @param entry to whose life they belong
 */
public record LogQuery(LocalDate from, LocalDate to, long last, Optional<EntryId> entry) {

    /**
     * Checks what it is made of.
     *
     * @throws InvalidValue when the days are in the wrong order, or no event is asked for
     */
    public LogQuery {
        if (from.isAfter(to)) {
            throw new InvalidValue(from + " comes after " + to + ": give the earlier day first");
        }
        if (last < 1) {
            throw new InvalidValue("the last " + last + " is none: give a number from 1 on");
        }
    }

    /** {@return the question to which every event answers} */
    public static LogQuery all() {
        return new LogQuery(LocalDate.MIN, LocalDate.MAX, Long.MAX_VALUE, Optional.empty());
    }

    /**
     * {@return the question narrowed to what was recorded from the day on}
     *
     * @param day the first day (UTC)
     */
    public LogQuery from(LocalDate day) {
        return new LogQuery(day, to, last, entry);
    }

    /**
     * {@return the question narrowed to what was recorded up to the day, and on it}
     *
     * @param day the last day (UTC)
     */
    public LogQuery to(LocalDate day) {
        return new LogQuery(from, day, last, entry);
    }

    /**
     * {@return the question narrowed to so many events, the last ones}
     *
     * @param count how many at most, from 1
     */
    public LogQuery last(long count) {
        return new LogQuery(from, to, count, entry);
    }

    /**
     * {@return the question narrowed to what belongs to the life of the entry}
     *
     * @param id the entry, by its id
     */
    public LogQuery about(EntryId id) {
        return new LogQuery(from, to, last, Optional.of(id));
    }

    boolean holds(LocalDate recorded, Optional<EntryId> of) {
        return !recorded.isBefore(from) && !recorded.isAfter(to) && (entry.isEmpty() || entry.equals(of));
    }
}
