package org.vpshr.domain.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The stretch for which someone holds something: the chair, a seat, an office, a membership. The day of a handover
 * belongs to both holders, so tenures that share no more than that day do not collide.
 *
 * @param start when it began
 * @param end when it ended; open while it goes on
 */
public record Tenure(FuzzyDate start, FuzzyDate end) {

    /**
     * {@return a tenure that begins at the date and goes on, or the interval where the whole is told}
     *
     * @param told the time that is told
     */
    public static Tenure since(Span told) {
        return switch (told) {
            case FuzzyDate date -> new Tenure(date, FuzzyDate.open(false));
            case Interval(FuzzyDate from, FuzzyDate to) ->
                new Tenure(from, told.precision() == Precision.NONE ? FuzzyDate.open(false) : to);
        };
    }

    /**
     * {@return a tenure of which the whole is told; a single date is one that lies somewhere in it}
     *
     * @param told the time that is told
     */
    public static Tenure over(Span told) {
        return switch (told) {
            case FuzzyDate date -> new Tenure(date, date);
            case Interval(FuzzyDate from, FuzzyDate to) -> new Tenure(from, to);
        };
    }

    /**
     * {@return a tenure of which no more is known than that it was so at the date: it began by then, and ended then or
     * later}
     *
     * @param date a date at which it was so
     */
    public static Tenure at(FuzzyDate date) {
        return new Tenure(FuzzyDate.upTo(date.latestEnd()), FuzzyDate.from(date.earliestStart()));
    }

    /** {@return the tenure, ended at a day that nobody told: not before it began} */
    public Tenure withUnknownEnd() {
        return new Tenure(start, FuzzyDate.from(start.latestStart()));
    }

    /** {@return whether no more is known than that it was so at some date} */
    public boolean knownAtDateAlone() {
        return !reckonable(start.earliestStart()) && isEndUnknown();
    }

    /** {@return whether it ended, or may have ended, on a day that nobody told} */
    public boolean isEndUnknown() {
        return !open() && !reckonable(end.latestEnd());
    }

    /**
     * {@return whether it began on the same days as the other, told to the day or the month, so that one cannot follow
     * on the other}
     *
     * @param other the other tenure
     */
    public boolean beginsWith(Tenure other) {
        return start.earliestStart().equals(other.start.earliestStart())
                && start.latestStart().equals(other.start.latestStart())
                && reckonable(start.earliestStart())
                && !start.latestStart().isAfter(start.earliestStart().plusMonths(1));
    }

    /** {@return whether no end is on record} */
    public boolean open() {
        return end.edtf().equals("..");
    }

    /**
     * {@return among the tenures that go on, the one that began last and may have ended at that time}
     *
     * @param end the time of the end that is told
     * @param tenures the tenures among which it is
     */
    public static Optional<Tenure> endingAt(Span end, Collection<Tenure> tenures) {
        return tenures.stream()
                .filter(tenure -> tenure.open() && tenure.mayEndAt(end))
                .max(Comparator.comparing(tenure -> tenure.start.earliestStart()));
    }

    /**
     * {@return whether the time does not lie before the start}
     *
     * @param told the time that is told
     */
    public boolean mayEndAt(Span told) {
        return !over(told).end.latestEnd().isBefore(start.earliestStart());
    }

    /**
     * {@return the tenure, ended at a time at which it may have ended}
     *
     * @param told the time that is told
     */
    public Tenure until(Span told) {
        return new Tenure(start, over(told).end);
    }

    /** {@return the days from start to end} */
    public Span span() {
        return new Interval(start, end);
    }

    /**
     * {@return whether it was held at that time: yes, no or maybe}
     *
     * @param when the time, as exactly as it is known
     */
    public Certainty holdsOn(Span when) {
        return span().overlaps(when);
    }

    /**
     * {@return whether it was over before that time}
     *
     * @param when the time, as exactly as it is known
     */
    public Certainty endsBefore(Span when) {
        return open() ? Certainty.NO : end.before(when);
    }

    /**
     * {@return whether both were held together beyond a day of handover} One that goes on is taken to give way to those
     * that began later.
     *
     * @param other the other tenure
     */
    public Certainty collidesWith(Tenure other) {
        return open() ? other.outlasts(start) : shares(other);
    }

    /** Whether it began no later than that start and went on after it. */
    private Certainty outlasts(FuzzyDate when) {
        if (start.earliestStart().isAfter(when.latestStart())
                || !span().latestEnd().isAfter(when.earliestStart())) {
            return Certainty.NO;
        }
        boolean certain = !start.latestStart().isAfter(when.earliestStart())
                && span().earliestEnd().isAfter(when.latestStart());
        return (certain ? Certainty.YES : Certainty.MAYBE).doubted(doubtful() || when.uncertain());
    }

    private Certainty shares(Tenure other) {
        Span a = span();
        Span b = other.span();
        if (!a.earliestStart().isBefore(b.latestEnd()) || !b.earliestStart().isBefore(a.latestEnd())) {
            return Certainty.NO;
        }
        boolean certain =
                a.latestStart().isBefore(b.earliestEnd()) && b.latestStart().isBefore(a.earliestEnd());
        return (certain ? Certainty.YES : Certainty.MAYBE).doubted(doubtful() || other.doubtful());
    }

    /**
     * {@return whether at least one day lay between the end of this one and the start of a later one}
     *
     * @param later the one that began later
     */
    public Certainty leavesGapBefore(Tenure later) {
        if (open() || !reckonable(end.latestEnd()) || !reckonable(later.start.earliestStart())) {
            return open() ? Certainty.NO : Certainty.MAYBE;
        }
        boolean certain = end.latestEnd().plusDays(1).isBefore(later.start.earliestStart());
        return certain ? Certainty.YES.doubted(doubtful() || later.doubtful()) : Certainty.MAYBE;
    }

    /**
     * {@return whether it lasted that many months, no fewer and no more: yes, no or maybe}
     *
     * @param atLeast the least, in months
     * @param atMost the most, in months
     */
    public Certainty lastsMonths(int atLeast, int atMost) {
        if (open() || !reckonable(start.earliestStart()) || !reckonable(end.latestEnd())) {
            return Certainty.MAYBE;
        }
        boolean tooShort = end.latestEnd().isBefore(start.earliestStart().plusMonths(atLeast));
        boolean tooLong = end.earliestEnd().isAfter(start.latestStart().plusMonths(atMost));
        boolean certain = !end.earliestEnd().isBefore(start.latestStart().plusMonths(atLeast))
                && !end.latestEnd().isAfter(start.earliestStart().plusMonths(atMost));
        return tooShort || tooLong ? Certainty.NO : certain ? Certainty.YES : Certainty.MAYBE;
    }

    private boolean doubtful() {
        return start.uncertain() || end.uncertain();
    }

    private static boolean reckonable(LocalDate day) {
        return !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX);
    }
}
