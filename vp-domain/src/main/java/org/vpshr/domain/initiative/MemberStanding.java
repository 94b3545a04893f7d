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
}
