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
        /** It is printed, and was not. */
        ADDED,
        /** No longer printed, and not taken back. */
        GONE,
        /** It says something else. */
        CORRECTED,
        /** Its date became more precise. */
        REFINED,
        /** It was taken back. */
        WITHDRAWN,
        /** It may be seen by a circle only (rule 112). */
        RESTRICTED,
        /** Its restriction was lifted (rule 112). */
        RELEASED,
        /** Now under another subject, or in another section. */
        MOVED,
        /** Another party stands in the place of one that was named by mistake. */
        REATTRIBUTED,
        /** Another source says otherwise. */
        CONTRADICTED,
        /** Still true on a day. */
        CONFIRMED,
        /** A plan was kept (rule 123). */
        FULFILLED,
        /** A plan was kept in part (rule 123). */
        PARTLY_FULFILLED,
        /** A plan was moved to another time. */
        PLAN_MOVED,
        /** A plan was dropped. */
        PLAN_DROPPED,
        /** The time of a plan is over, and it was neither kept, moved nor dropped. */
        OVERDUE,
        /** It belongs to the year in another way: a plan became an activity, an activity background. */
        RELATED_OTHERWISE,
        /** Said in other words, though its entry did not change: a name became known or went. */
        REWORDED,
        /** Words of the published report were put right. */
        ERRATUM,
        /** Something was added to the published report. */
        SUPPLEMENT,
        /** The published report was taken back. */
        REPORT_WITHDRAWN,
        /** Another version took the place of the published report. */
        REISSUED
    }
}
