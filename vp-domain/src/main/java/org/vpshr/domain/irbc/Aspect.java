package org.vpshr.domain.irbc;

/** What is told of an agreement. */
public enum Aspect {
    /** Who is a party to it. */
    PARTIES,
    /** What it is for. */
    GOAL,
    /** What it says. */
    CONTENT,
    /** It refers to the Voluntary Principles, the Extractive Industries Transparency Initiative or a standard. */
    REFERENCE,
    /** Who steers it, and how. */
    GOVERNANCE
}
