package org.vpshr.domain.irbc;

/** Who may complain (rule 80). */
public enum Complainant {
    HARMED_PERSON,
    REPRESENTATIVE,
    OTHER
}
