package org.vpshr.domain.workinggroup;

/** The offices of a group; any pillar may hold them (rule 55). */
public enum Office {
    CHAIR,
    CO_CHAIR,
    SECRETARIAT,
    /** An informal lead. */
    CHAMPION,
    EXECUTIVE_DIRECTOR
}
