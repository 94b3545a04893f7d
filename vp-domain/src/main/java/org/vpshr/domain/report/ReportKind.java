package org.vpshr.domain.report;

/** A full report, or an update of the last full one (rule 42). */
public enum ReportKind {
    /** A report on all that the guidelines ask for. */
    FULL,
    /** A report on what is new since the last full one, which it names (rule 42). */
    UPDATE
}
