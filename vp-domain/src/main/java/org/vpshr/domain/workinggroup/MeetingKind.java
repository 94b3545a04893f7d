package org.vpshr.domain.workinggroup;

/** The kinds of meeting of a group. */
public enum MeetingKind {
    /** One of those that its cadence provides for. */
    REGULAR,
    /** One of all its members. */
    PLENARY,
    /** One with others than its members. */
    ENLARGED,
    /** One over the network. */
    VIRTUAL,
    /** One outside its cadence. */
    EXTRAORDINARY,
    /** One at which something is worked out or learned. */
    WORKSHOP,
    /** The source speaks of several meetings and does not count them. */
    SEVERAL
}
