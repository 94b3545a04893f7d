package org.vpshr.domain.report;

/** The clearances that a draft needs before it is signed (rule 128). */
public enum Clearance {
    LEGAL,
    PRIVACY,
    POLICY
}
