package org.vpshr.domain.dossier;

/** How far a plan was kept. */
public enum Outcome {
    FULLY,
    PARTLY
}
