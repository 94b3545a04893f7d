package org.vpshr.domain.commitment;

/** What a government supports beside the Voluntary Principles. */
public enum Instrument {
    /** Something that measures companies or states. */
    INDEX,
    /** Several who work together. */
    PARTNERSHIP,
    /** A law. */
    LAW,
    /** A standard. */
    STANDARD
}
