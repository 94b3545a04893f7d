package org.vpshr.domain.workinggroup;

/** In what capacity an organisation sits in a group. */
public enum Seat {
    MEMBER,
    OBSERVER,
    BOARD
}
