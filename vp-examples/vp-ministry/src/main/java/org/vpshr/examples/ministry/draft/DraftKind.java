package org.vpshr.examples.ministry.draft;

/** What a draft is. */
public enum DraftKind {
    /** What somebody would record. */
    PROPOSAL,
    /** A sheet that came back with its cells marked. */
    MARKED_SHEET,
    /** Of a proposal that was recorded, where: nothing of what it says. */
    RECEIPT
}
