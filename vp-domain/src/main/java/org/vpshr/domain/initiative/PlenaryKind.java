package org.vpshr.domain.initiative;

/** One annual plenary a cycle; others are marked extraordinary (rule 27). */
public enum PlenaryKind {
    ANNUAL,
    EXTRAORDINARY
}
