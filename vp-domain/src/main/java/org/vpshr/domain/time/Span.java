package org.vpshr.domain.time;

import java.time.LocalDate;
import java.util.List;

/**
 * The stretch of days that a date or an interval may mean. A single date is a span whose start and end are the same,
 * not exactly known day; an interval has a start and an end of their own. An unknown or open start is {@link
 * LocalDate#MIN}, an unknown or open end {@link LocalDate#MAX}.
 */
public sealed interface Span permits FuzzyDate, Interval {

    /** {@return the text form by EDTF (ISO 8601-2), from which {@link #parse} makes an equal span} */
    String edtf();

    /** {@return the first day on which it may start; {@link LocalDate#MIN} where nothing bounds it} */
    LocalDate earliestStart();

    /** {@return the last day on which it may start; {@link LocalDate#MAX} where nothing bounds it} */
    LocalDate latestStart();

    /** {@return the first day on which it may end; {@link LocalDate#MIN} where nothing bounds it} */
    LocalDate earliestEnd();

    /** {@return the last day on which it may end; {@link LocalDate#MAX} where nothing bounds it} */
    LocalDate latestEnd();

    /** {@return the coarser precision of the known ends} */
    Precision precision();

    /** {@return whether the source itself doubts the date ({@code ?})} */
    boolean uncertain();

    /** {@return the date itself, or the two that an interval runs between} */
    List<FuzzyDate> dates();

    /**
     * {@return whether its days follow from the calendar alone: its dates are days, months or years, or nothing bounds
     * them, and nothing is left open by "about"}
     */
    boolean followsFromCalendar();

    /** {@return the seasons that its text names, each once} */
    List<Season> seasons();

    /**
     * {@return whether it ends before it begins, by what is written: "autumn to summer of one year" does, although both
     * may mean some days of September, and "about May to about April" (rule 88)}
     */
    boolean isBackward();

    /**
     * {@return the span of a text}
     *
     * @param edtf the date or interval in EDTF, such as {@code 2018-04} or {@code 2018/2019}
     * @throws InvalidDate when the text is not EDTF as used here; the message says what would be right
     * @throws org.vpshr.domain.rule.RuleViolation when it ends before it begins (rule 88)
     */
    static Span parse(String edtf) {
        return edtf.contains("/") ? Interval.parse(edtf) : FuzzyDate.parse(edtf);
    }

    /**
     * {@return the span of a text as it was recorded: with the days that its dates were taken to mean then}
     *
     * @param edtf the date or interval in EDTF, as it is on record
     * @param days those of each of its {@link #dates}, in order
     * @throws InvalidDate when the text has not the form of a span, or the days are not those of its dates
     */
    static Span recorded(String edtf, List<Days> days) {
        boolean interval = edtf.contains("/");
        if (days.size() != (interval ? 2 : 1)) {
            throw new InvalidDate(edtf, "it stands with the days of each of its dates");
        }
        return interval
                ? Interval.recorded(edtf, days.getFirst(), days.getLast())
                : FuzzyDate.recorded(edtf, days.getFirst());
    }

    /**
     * {@return whether the year contains at least one day of this span: yes, no or maybe}
     *
     * @param year the year, in four digits
     */
    default Certainty overlaps(int year) {
        return overlaps(FuzzyDate.wholeYear(year));
    }

    /**
     * {@return all days from the first to the last that this span may mean, as an interval that leaves nothing open}
     */
    default Interval whole() {
        return new Interval(FuzzyDate.of(earliestStart()), FuzzyDate.of(latestEnd()));
    }

    /**
     * {@return whether this span and the other have at least one day in common: yes, no or maybe}
     *
     * @param other the span that it is held against
     */
    default Certainty overlaps(Span other) {
        if (earliestStart().isAfter(other.latestEnd()) || latestEnd().isBefore(other.earliestStart())) {
            return Certainty.NO;
        }
        boolean certain =
                !latestStart().isAfter(other.earliestEnd()) && !earliestEnd().isBefore(other.latestStart());
        return (certain ? Certainty.YES : Certainty.MAYBE).doubted(uncertain() || other.uncertain());
    }

    /**
     * {@return whether this span ends before the other starts: yes, no or maybe}
     *
     * @param other the span that it is held against
     */
    default Certainty before(Span other) {
        if (latestEnd().isBefore(other.earliestStart())) {
            return Certainty.YES.doubted(uncertain() || other.uncertain());
        }
        return earliestEnd().isBefore(other.latestStart()) ? Certainty.MAYBE : Certainty.NO;
    }

    /**
     * {@return whether this span starts before the other starts: yes, no or maybe}
     *
     * @param other the span that it is held against
     */
    default Certainty startsBefore(Span other) {
        if (latestStart().isBefore(other.earliestStart())) {
            return Certainty.YES.doubted(uncertain() || other.uncertain());
        }
        return earliestStart().isBefore(other.latestStart()) ? Certainty.MAYBE : Certainty.NO;
    }

    /**
     * {@return whether every day that this span may mean lies inside what the other may mean (rule 86)}
     *
     * @param wider the span that may be the wider one
     */
    default boolean liesWithin(Span wider) {
        return !earliestStart().isBefore(wider.earliestStart())
                && !latestStart().isAfter(wider.latestStart())
                && !earliestEnd().isBefore(wider.earliestEnd())
                && !latestEnd().isAfter(wider.latestEnd());
    }

    /**
     * {@return whether this span says more than the other: it lies within it, and leaves fewer days open or a doubt
     * out}
     *
     * @param wider the span that may be the wider one
     */
    default boolean refines(Span wider) {
        boolean sheds = wider.uncertain() && !uncertain();
        return liesWithin(wider) && (sheds || !sameDaysAs(wider));
    }

    private boolean sameDaysAs(Span wider) {
        return earliestStart().equals(wider.earliestStart())
                && latestStart().equals(wider.latestStart())
                && earliestEnd().equals(wider.earliestEnd())
                && latestEnd().equals(wider.latestEnd());
    }

    /**
     * {@return whether both cannot be true of one happening: no day fits both (rules 86 and 91)}
     *
     * @param other the span that it is held against
     */
    default boolean conflictsWith(Span other) {
        return disjoint(earliestStart(), latestStart(), other.earliestStart(), other.latestStart())
                || disjoint(earliestEnd(), latestEnd(), other.earliestEnd(), other.latestEnd());
    }

    private static boolean disjoint(LocalDate a, LocalDate b, LocalDate c, LocalDate d) {
        return b.isBefore(c) || d.isBefore(a);
    }
}
