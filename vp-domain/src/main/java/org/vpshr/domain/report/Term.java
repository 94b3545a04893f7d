package org.vpshr.domain.report;

import java.time.LocalDate;
import org.vpshr.domain.time.Interval;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;

/** From the earliest day on which a membership or office may have begun to the latest on which it may have ended. */
record Term(LocalDate from, LocalDate until) {

    /** Begun at that time. What only stood so on a day may have begun before it. */
    static Term from(When when) {
        LocalDate start = when.mode() == When.Mode.DATED ? when.span().earliestStart() : LocalDate.MIN;
        return new Term(start, LocalDate.MAX);
    }

    /** Begun at that time, and ended with it where the time has an end of its own. */
    static Term over(When when) {
        boolean ends = when.mode() == When.Mode.DATED && when.span() instanceof Interval;
        return ends ? from(when).until(when) : from(when);
    }

    Term until(When when) {
        return new Term(from, when.span().latestEnd());
    }

    boolean open() {
        return until.equals(LocalDate.MAX);
    }

    /** Whether no day of the span can lie in the term. */
    boolean excludes(Span span) {
        return excludes(span.earliestStart(), span.latestEnd());
    }

    boolean excludes(LocalDate first, LocalDate last) {
        return last.isBefore(from) || first.isAfter(until);
    }
}
