package org.vpshr.domain.commitment;

/** What a government supports beside the Voluntary Principles. */
public enum Instrument {
    INDEX,
    PARTNERSHIP,
    LAW,
    STANDARD
}
