package org.vpshr.domain.workinggroup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.FuzzyDate;
import org.vpshr.domain.time.Interval;
import org.vpshr.domain.time.Span;
import org.vpshr.domain.time.When;

/**
 * From the earliest day on which a group may have been set up to the latest on which it may have ended. Who told of one of
 * them is held to it; another government may know otherwise.
 *
 * @param established whether it is on record as set up or existing
 */
record GroupLife(boolean established, Bound from, Bound until) {
    static final GroupLife UNKNOWN =
            new GroupLife(false, new Bound(LocalDate.MIN, null), new Bound(LocalDate.MAX, null));

    /** A day, as far as it is told, and the government that told it. */
    record Bound(LocalDate day, @Nullable Country by) {
        LocalDate toldBy(Country government, LocalDate otherwise) {
            return government.equals(by) ? day : otherwise;
        }
    }

    GroupLife establishedAt(Entry entry) {
        return new GroupLife(true, new Bound(entry.when().span().earliestStart(), government(entry)), until);
    }

    GroupLife noted() {
        return new GroupLife(true, from, until);
    }

    GroupLife endedAt(Entry entry) {
        return new GroupLife(established, from, new Bound(entry.when().span().latestEnd(), government(entry)));
    }

    /** Whether what the entry tells of fell into the life of the group, as its own government told that. */
    Certainty covers(Entry entry) {
        When when = entry.when();
        Country government = government(entry);
        Span life = new Interval(
                FuzzyDate.of(from.toldBy(government, LocalDate.MIN)),
                FuzzyDate.of(until.toldBy(government, LocalDate.MAX)));
        return when.hasDate() ? when.span().overlaps(life) : Certainty.MAYBE;
    }

    private static Country government(Entry entry) {
        return entry.contribution().by().government();
    }
}
