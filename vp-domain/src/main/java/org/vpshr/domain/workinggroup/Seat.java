package org.vpshr.domain.workinggroup;

/** In what capacity an organisation sits in a group. */
public enum Seat {
    /** It belongs to one of the pillars (rule 58). */
    MEMBER,
    /** It is present, and belongs to no pillar (rule 58). */
    OBSERVER,
    /** It sits on the board of the group. */
    BOARD
}
