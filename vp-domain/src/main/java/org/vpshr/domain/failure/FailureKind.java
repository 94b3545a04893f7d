package org.vpshr.domain.failure;

/** What kind of thing went wrong, by its cause: who is told of it, and what may be done next, follows from the kind. */
public enum FailureKind {
    /** What was given is not in a form that can be taken. Nothing was done; given anew as it should be, it is. */
    INPUT_REFUSED,
    /** It can be understood, and a rule of the domain refuses it. Nothing was done. */
    RULE_REFUSED,
    /** Whoever asks may not do or see it. Nothing was done, and nothing shown. */
    NOT_PERMITTED,
    /** What was asked for is not there: no such report, version or entry. */
    NOTHING_TO_REPORT,
    /** Others were faster, again and again. Nothing was done; it may be sent again as it is. */
    OVERTAKEN,
    /** The answer of the store was lost: it was done or not. Sent again under the same id, it is done once. */
    OUTCOME_UNKNOWN,
    /** A key that seals names or signs reports is missing, wrong or out of reach. Nothing was done. */
    KEY_UNAVAILABLE,
    /** The store cannot be used as it is: missing, locked, full, too new. What it holds is whole. */
    STORE_UNAVAILABLE,
    /** What the store holds is not what was recorded in it. */
    STORE_BROKEN,
    /** What was asked for is there, and cannot be written to where it should go. The store is as it was. */
    OUTPUT_NOT_WRITTEN
}
