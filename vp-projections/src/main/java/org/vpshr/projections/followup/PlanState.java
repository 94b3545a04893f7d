package org.vpshr.projections.followup;

/** How a plan stands on a day (rule 123). */
public enum PlanState {
    KEPT,
    PARTLY_KEPT,
    /** Its time is certainly over, and nothing shows that it was kept. */
    OVERDUE,
    OPEN,
    /** Moved to a later time, which is not over. */
    MOVED,
    DROPPED
}
