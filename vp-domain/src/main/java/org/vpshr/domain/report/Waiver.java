package org.vpshr.domain.report;

/** Why an item of the guidelines may be left out (guideline GP-0.6). */
public enum Waiver {
    SECURITY,
    LEGAL,
    PRACTICAL
}
