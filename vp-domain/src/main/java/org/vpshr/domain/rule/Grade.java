package org.vpshr.domain.rule;

/** What happens when a rule does not hold. */
public enum Grade {
    /** Graded H: the command is refused. */
    REFUSE,
    /** Graded W: the command is accepted and a person is asked to look. */
    FLAG,
    /** Graded Q: must hold in every view derived from the events; shown by tests over the views. */
    HOLD
}
