package org.vpshr.domain.report;

/** What a reporting year is (rule 53). */
public enum PeriodBasis {
    /** From January to December. */
    CALENDAR_YEAR,
    /** The twelve months of the government's budget. */
    FISCAL_YEAR
}
