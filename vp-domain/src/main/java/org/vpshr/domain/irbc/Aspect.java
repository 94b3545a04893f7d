package org.vpshr.domain.irbc;

/** What is told of an agreement. */
public enum Aspect {
    PARTIES,
    GOAL,
    CONTENT,
    /** It refers to the Voluntary Principles, the Extractive Industries Transparency Initiative or a standard. */
    REFERENCE,
    GOVERNANCE
}
