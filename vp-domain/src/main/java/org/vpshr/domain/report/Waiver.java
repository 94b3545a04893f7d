package org.vpshr.domain.report;

/** Why an item of the guidelines may be left out (guideline GP-0.6). */
public enum Waiver {
    /** To tell it would put somebody or something at risk. */
    SECURITY,
    /** A law forbids to tell it. */
    LEGAL,
    /** It cannot be told with reasonable effort. */
    PRACTICAL
}
