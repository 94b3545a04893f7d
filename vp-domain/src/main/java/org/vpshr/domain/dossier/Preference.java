package org.vpshr.domain.dossier;

/** Which of two rival values a reader is shown first (rule 91). */
public enum Preference {
    RECORDED,
    /** Neither before the other: both hold. */
    BOTH,
    RIVAL
}
