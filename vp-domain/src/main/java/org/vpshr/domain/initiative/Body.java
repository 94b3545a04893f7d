package org.vpshr.domain.initiative;

/** Who decided (rule 29). */
public enum Body {
    /** All members, at a plenary. */
    PLENARY,
    /** The steering committee. */
    STEERING_COMMITTEE,
    /** The members, without a plenary. */
    MEMBERS,
    /** The secretariat. */
    SECRETARIAT
}
