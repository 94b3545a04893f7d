package org.vpshr.domain.workinggroup;

import java.time.LocalDate;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Interval;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;

/**
 * From the earliest day on which a group may have been set up to the latest on which it may have ended.
 *
 * @param established whether it is on record as set up or existing
 */
record GroupLife(boolean established, LocalDate from, LocalDate until) {
    static final GroupLife UNKNOWN = new GroupLife(false, LocalDate.MIN, LocalDate.MAX);

    GroupLife establishedAt(When when) {
        return new GroupLife(true, when.span().earliestStart(), until);
    }

    GroupLife noted() {
        return new GroupLife(true, from, until);
    }

    GroupLife endedAt(When when) {
        return new GroupLife(established, from, when.span().latestEnd());
    }

    /** Whether something of that time fell into the life of the group. */
    Certainty covers(When when) {
        Span life = new Interval(FuzzyDate.of(from), FuzzyDate.of(until));
        return when.hasDate() ? when.span().overlaps(life) : Certainty.MAYBE;
    }
}
