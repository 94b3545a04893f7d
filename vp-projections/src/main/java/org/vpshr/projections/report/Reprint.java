package org.vpshr.projections.report;

/** How what is printed of a published version stands to what was published. */
public enum Reprint {
    /** It is the same, byte for byte. */
    AS_PUBLISHED,
    /** It is the same but for what a restriction or an erasure withholds that was recorded later, and all of that is accounted for. */
    BOUND_LATER,
    /** It is not what was published, and nothing on record explains it. */
    NOT_AS_PUBLISHED
}
