package org.vpshr.domain.measure;

/** What a figure rests on. */
public enum Basis {
    /** Somebody counted it. */
    COUNTED,
    /** Somebody estimated it. */
    ESTIMATE,
    /** Somebody expects it. */
    FORECAST,
    /** Said by the source, not counted by anyone that it names. */
    CLAIM
}
