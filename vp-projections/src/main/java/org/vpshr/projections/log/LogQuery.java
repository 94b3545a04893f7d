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

    public LogQuery {
        if (from.isAfter(to)) {
            throw new InvalidValue(from + " comes after " + to + ": give the earlier day first");
        }
        if (last < 1) {
            throw new InvalidValue("the last " + last + " is none: give a number from 1 on");
        }
    }

    public static LogQuery all() {
        return new LogQuery(LocalDate.MIN, LocalDate.MAX, Long.MAX_VALUE, Optional.empty());
    }

    /** What was recorded from the day on. */
    public LogQuery from(LocalDate day) {
        return new LogQuery(day, to, last, entry);
    }

    /** What was recorded up to the day, and on it. */
    public LogQuery to(LocalDate day) {
        return new LogQuery(from, day, last, entry);
    }

    /** No more than so many, the last ones. */
    public LogQuery last(long count) {
        return new LogQuery(from, to, count, entry);
    }

    /** What belongs to the life of the entry. */
    public LogQuery about(EntryId id) {
        return new LogQuery(from, to, last, Optional.of(id));
    }

    boolean holds(LocalDate recorded, Optional<EntryId> of) {
        return !recorded.isBefore(from) && !recorded.isAfter(to) && (entry.isEmpty() || entry.equals(of));
    }
}
