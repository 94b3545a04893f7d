package org.vpshr.domain.workinggroup;

/** The kinds of meeting of a group. */
public enum MeetingKind {
    REGULAR,
    PLENARY,
    ENLARGED,
    VIRTUAL,
    EXTRAORDINARY,
    WORKSHOP,
    /** The source speaks of several meetings and does not count them. */
    SEVERAL
}
