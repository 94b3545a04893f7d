package org.vpshr.domain.report;

/** What a reporting year is (rule 53). */
public enum PeriodBasis {
    CALENDAR_YEAR,
    FISCAL_YEAR
}
