package org.vpshr.domain.dossier;

/** Which of two rival values a reader is shown first (rule 91). */
public enum Preference {
    /** What is on record is held to be right. */
    RECORDED,
    /** Neither before the other: both hold. */
    BOTH,
    /** The other value is held to be right. */
    RIVAL
}
