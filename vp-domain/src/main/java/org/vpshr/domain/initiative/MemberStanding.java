package org.vpshr.domain.initiative;

/** A status in the initiative. Only engaged and full are members (rule 9). */
public enum MemberStanding {
    /** It applied, and nothing is decided. */
    APPLICANT,
    /** It was voted in provisionally. */
    PROVISIONAL,
    /** It is invited, and may attend a plenary. */
    GUEST,
    /** It may attend a plenary without being a member. */
    OBSERVER,
    /** An engaged member, on its way to a full one. */
    ENGAGED,
    /** A full member. */
    FULL;

    /** {@return whether it is a member: engaged or full (rule 9)} */
    public boolean member() {
        return this == ENGAGED || this == FULL;
    }

    /** Whether this status may give way to the other without being ended first. */
    boolean leadsTo(MemberStanding next) {
        return this != next && (!member() || (this == ENGAGED && next == FULL));
    }

    /** {@return whether one may attend a plenary (rule 28)} */
    public boolean mayAttend() {
        return member() || this == OBSERVER || this == GUEST;
    }
}
