package org.vpshr.domain.dossier;

/** How far a plan was kept. */
public enum Outcome {
    /** All of it was done. */
    FULLY,
    /** Some of it was done. */
    PARTLY
}
