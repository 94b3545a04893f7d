package org.vpshr.domain.initiative;

/** One annual plenary a cycle; others are marked extraordinary (rule 27). */
public enum PlenaryKind {
    /** The one of each year. */
    ANNUAL,
    /** One beside that of the year. */
    EXTRAORDINARY
}
