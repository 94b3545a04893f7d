package org.vpshr.projections.picture;

import java.util.Locale;

/** What a picture is of, and what has to be said to have it. */
public enum PictureKind {
    /** What a year's entries speak of, by country and day. */
    TIMELINE(true, false),
    /** How many entries speak of each year, by country. */
    YEARS(false, false),
    /** Who sat in a working group when, by pillar. */
    MEMBERSHIP(false, true),
    /** How each agreement stood when. */
    AGREEMENTS(false, false),
    /** What was measured, over time, with the breaks in it. */
    INDICATORS(false, false),
    /** What was undertaken in or for a year, and how it stands on a day (rule 124). */
    PLANS(true, false),
    /** Where a year's engagement was. */
    PLACES(true, false);

    private final boolean ofYear;
    private final boolean ofGroup;

    PictureKind(boolean ofYear, boolean ofGroup) {
        this.ofYear = ofYear;
        this.ofGroup = ofGroup;
    }

    /** {@return its word, as in {@code timeline}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return whether it is of one year} */
    public boolean isOfYear() {
        return ofYear;
    }

    /** {@return whether it is of one working group} */
    public boolean isOfGroup() {
        return ofGroup;
    }
}
