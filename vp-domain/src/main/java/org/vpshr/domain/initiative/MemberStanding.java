package org.vpshr.domain.initiative;

/** A status in the initiative. Only engaged and full are members (rule 9). */
public enum MemberStanding {
    APPLICANT,
    PROVISIONAL,
    GUEST,
    OBSERVER,
    ENGAGED,
    FULL;

    public boolean member() {
        return this == ENGAGED || this == FULL;
    }

    /** Whether this status may give way to the other without being ended first. */
    boolean leadsTo(MemberStanding next) {
        return this != next && (!member() || (this == ENGAGED && next == FULL));
    }

    /** Whether one may attend a plenary (rule 28). */
    public boolean mayAttend() {
        return member() || this == OBSERVER || this == GUEST;
    }
}
