package org.vpshr.application.observing;

/** What a record does that takes its time, and has an outcome. */
public enum ObservedWork {
    /** Takes commands to their decisions, and keeps what was decided: one, a list, or those of a file. */
    RECORD,
    /** Checks what is recorded. */
    VERIFY
}
