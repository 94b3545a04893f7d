package org.vpshr.domain.report;

/** The clearances that a draft needs before it is signed (rule 128). */
public enum Clearance {
    /** By those who answer for the law. */
    LEGAL,
    /** By those who answer for the data of persons. */
    PRIVACY,
    /** By those who answer for the policy. */
    POLICY
}
