package org.vpshr.projections.report;

import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.When;

/** How an entry belongs to a reporting year (rules 43 to 46). */
public enum Relation {
    /** Its time overlaps the year. */
    ACTIVITY,
    /** Its time may overlap the year; for a person to look at (rule 90). */
    PERHAPS,
    /** It holds, as a rule or as of the writing. */
    STANDING,
    /** It happened, no date is known, and it was written for the year. */
    UNDATED,
    /** It lies before the year and was written for it. */
    BACKGROUND,
    /** It lies ahead. */
    PLAN,
    /** It lies after the year and was written for it; printed where the template takes such things in. */
    LATER,
    /** It does not belong to the year. */
    ABSENT;

    /**
     * {@return how the entry relates to the year}
     *
     * @param entry the entry
     * @param year the reporting year, in four digits
     */
    public static Relation of(Entry entry, int year) {
        When when = entry.when();
        return switch (when.mode()) {
            case DATED -> dated(entry, year);
            case PLANNED -> writtenFor(entry) == year ? PLAN : ABSENT;
            case RECURRING -> recurring(entry, year);
            case STANDING -> writtenFor(entry) <= year ? STANDING : ABSENT;
            case AS_OF -> writtenFor(entry) == year ? STANDING : ABSENT;
            case UNDATED -> writtenFor(entry) == year ? UNDATED : ABSENT;
        };
    }

    private static Relation dated(Entry entry, int year) {
        return switch (entry.when().overlaps(year)) {
            case YES -> ACTIVITY;
            case MAYBE -> toldForAnother(entry, year) ? ABSENT : PERHAPS;
            case NO -> toldAsBackground(entry, year) ? BACKGROUND : ABSENT;
        };
    }

    /** What only may fall into the year is not drawn out of the report that it was written for. */
    private static boolean toldForAnother(Entry entry, int year) {
        return entry.contribution().reportingYear().orElse(year) != year;
    }

    private static boolean toldAsBackground(Entry entry, int year) {
        return entry.contribution().reportingYear().orElse(-1) == year
                && entry.when().span().latestEnd().getYear() < year;
    }

    private static Relation recurring(Entry entry, int year) {
        boolean over = entry.when().hasDate() && entry.when().overlaps(year) == Certainty.NO;
        return over || writtenFor(entry) > year ? ABSENT : STANDING;
    }

    /** Whether it lies after the year, and was written for it. */
    static boolean isLater(Entry entry, int year) {
        return entry.when().mode() == When.Mode.DATED
                && entry.contribution().reportingYear().orElse(-1) == year
                && entry.when().span().earliestStart().getYear() > year;
    }

    /** The reporting year that it was written for; what was written as things happened, for the year of writing. */
    static int writtenFor(Entry entry) {
        return entry.contribution().reportYear();
    }
}
