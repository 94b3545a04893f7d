package org.vpshr.projections.followup;

/** How a plan stands on a day (rule 123). */
public enum PlanState {
    /** It was kept. */
    KEPT,
    /** It was kept in part. */
    PARTLY_KEPT,
    /** Its time is certainly over, and nothing shows that it was kept. */
    OVERDUE,
    /** Nothing was told of its end. */
    OPEN,
    /** Moved to a later time, which is not over. */
    MOVED,
    /** It was dropped. */
    DROPPED
}
