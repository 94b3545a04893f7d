package org.vpshr.domain.report;

/** A full report, or an update of the last full one (rule 42). */
public enum ReportKind {
    FULL,
    UPDATE
}
