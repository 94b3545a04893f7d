package org.vpshr.domain.time;

/** How often something recurs. A planned cadence creates expectations, never meetings (rule 65). */
public enum Cadence {
    ONCE,
    WEEKLY,
    MONTHLY,
    EVERY_TWO_MONTHS,
    QUARTERLY,
    HALF_YEARLY,
    YEARLY,
    /** Recurs, no interval stated. */
    REGULARLY
}
