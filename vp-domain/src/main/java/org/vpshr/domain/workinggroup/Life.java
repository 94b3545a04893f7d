package org.vpshr.domain.workinggroup;

import java.time.LocalDate;
import org.vpshr.domain.time.Answer;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Interval;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;

/**
 * From the earliest day on which a group may have been set up to the latest on which it may have ended.
 *
 * @param established whether it is on record as set up or existing
 */
record Life(boolean established, LocalDate from, LocalDate until) {
    static final Life UNKNOWN = new Life(false, LocalDate.MIN, LocalDate.MAX);

    Life establishedAt(When when) {
        return new Life(true, when.span().earliestStart(), until);
    }

    Life noted() {
        return new Life(true, from, until);
    }

    Life endedAt(When when) {
        return new Life(established, from, when.span().latestEnd());
    }

    /** Whether something of that time fell into the life of the group. */
    Answer covers(When when) {
        Span life = new Interval(FuzzyDate.of(from), FuzzyDate.of(until));
        return when.hasDate() ? when.span().overlaps(life) : Answer.MAYBE;
    }
}
