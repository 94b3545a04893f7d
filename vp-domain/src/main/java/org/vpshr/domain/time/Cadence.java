package org.vpshr.domain.time;

/** How often something recurs. A planned cadence creates expectations, never meetings (rule 65). */
public enum Cadence {
    /** A single time. */
    ONCE,
    /** Every week. */
    WEEKLY,
    /** Every month. */
    MONTHLY,
    /** Every other month. */
    EVERY_TWO_MONTHS,
    /** Every three months. */
    QUARTERLY,
    /** Every six months. */
    HALF_YEARLY,
    /** Every year. */
    YEARLY,
    /** Recurs, no interval stated. */
    REGULARLY
}
