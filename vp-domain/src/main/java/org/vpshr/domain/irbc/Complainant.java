package org.vpshr.domain.irbc;

/** Who may complain (rule 80). */
public enum Complainant {
    /** Somebody who came to harm. */
    HARMED_PERSON,
    /** Somebody who speaks for who came to harm. */
    REPRESENTATIVE,
    /** Somebody else. */
    OTHER
}
