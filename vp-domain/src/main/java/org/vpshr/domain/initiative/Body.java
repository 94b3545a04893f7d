package org.vpshr.domain.initiative;

/** Who decided (rule 29). */
public enum Body {
    PLENARY,
    STEERING_COMMITTEE,
    MEMBERS,
    SECRETARIAT
}
