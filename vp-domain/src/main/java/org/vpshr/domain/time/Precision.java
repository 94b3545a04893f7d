package org.vpshr.domain.time;

/** How exactly a date is known, from the finest to the coarsest. */
public enum Precision {
    /** One day. */
    DAY,
    /** A month. */
    MONTH,
    /** A season, a quarter or another part of a year. */
    SEASON,
    /** A quarter, four-month part or half of a year; also how "the beginning of 2017" is held. */
    PART,
    /** A year. */
    YEAR,
    /** Ten years. */
    DECADE,
    /** One day out of a stated range, such as "some day after November 2017". */
    RANGE,
    /** No date at all: an open or unknown end. */
    NONE
}
