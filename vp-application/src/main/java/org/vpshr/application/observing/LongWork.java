package org.vpshr.application.observing;

/** A work of which it is told how far it has come, as it may take minutes, and what its steps are. */
public enum LongWork {
    /** Takes commands to their decisions: a step for each. */
    RECORD,
    /** Takes a history in: a step for each event. */
    IMPORT,
    /** Writes a history out: a step for each event. */
    EXPORT,
    /** Checks what is recorded: a step for each event. */
    VERIFY,
    /** Makes published reports again: a step for each version. */
    REPRINT,
    /** Reads what is recorded, for a report, a view or a list: a step for each event. */
    FOLD,
    /** Puts down in a checkpoint where entries stand: a step for each event. */
    CHECKPOINT,
    /** Writes the record as tables: a step for each event. */
    TABLES,
    /** Asks another version what this one answers: a step for each answer. */
    REHEARSE
}
