package org.vpshr.domain.measure;

/** What a figure rests on. */
public enum Basis {
    COUNTED,
    ESTIMATE,
    FORECAST,
    /** Said by the source, not counted by anyone that it names. */
    CLAIM
}
