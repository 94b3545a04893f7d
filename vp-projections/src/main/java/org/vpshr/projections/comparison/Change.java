package org.vpshr.projections.comparison;

import org.vpshr.projections.history.Cause;

/**
 * One line of a comparison.
 *
 * @param what what became of it
 * @param entry the entry; empty where the report itself is meant
 * @param section the key of the section that prints it, in the later report if it is there; empty where none does
 * @param before what was printed before; empty where nothing was, or where the text has no part in the change
 * @param after what is printed now
 * @param detail what else there is to say: a reason, a rival's claim, two dates
 * @param cause the event that made it so
 */
public record Change(What what, String entry, String section, String before, String after, String detail, Cause cause) {

    /** What became of something, in the words of the field. */
    public enum What {
        ADDED,
        /** No longer printed, and not taken back. */
        GONE,
        CORRECTED,
        /** Its date became more precise. */
        REFINED,
        WITHDRAWN,
        RESTRICTED,
        RELEASED,
        /** Now under another subject, or in another section. */
        MOVED,
        /** Another party stands in the place of one that was named by mistake. */
        REATTRIBUTED,
        /** Another source says otherwise. */
        CONTRADICTED,
        /** Still true on a day. */
        CONFIRMED,
        FULFILLED,
        PARTLY_FULFILLED,
        PLAN_MOVED,
        PLAN_DROPPED,
        OVERDUE,
        /** It belongs to the year in another way: a plan became an activity, an activity background. */
        RELATED_OTHERWISE,
        /** Said in other words, though its entry did not change: a name became known or went. */
        REWORDED,
        ERRATUM,
        SUPPLEMENT,
        REPORT_WITHDRAWN,
        REISSUED
    }
}
