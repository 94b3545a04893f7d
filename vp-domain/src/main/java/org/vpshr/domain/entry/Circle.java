package org.vpshr.domain.entry;

/** Who may see: each circle sees what the ones before it see (rule 113). */
public enum Circle {
    /** Everybody. */
    PUBLIC,
    /** The participants of the initiative. */
    PLENARY,
    /** The ministry itself. */
    INTERNAL;

    /**
     * {@return whether a reader of this circle may see what is meant for the other}
     *
     * @param other for whom something is
     */
    public boolean sees(Circle other) {
        return compareTo(other) >= 0;
    }
}
