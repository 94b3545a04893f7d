package org.vpshr.domain.entry;

/** Who may see: each circle sees what the ones before it see (rule 113). */
public enum Circle {
    PUBLIC,
    /** The participants of the initiative. */
    PLENARY,
    /** The ministry itself. */
    INTERNAL;

    /** Whether a reader of this circle may see what is meant for the other. */
    public boolean sees(Circle other) {
        return compareTo(other) >= 0;
    }
}
