package org.vpshr.domain.dossier;

import org.vpshr.domain.time.When;

/** A plan as it stands: its target time, and whether it came to an end. */
record PlanLife(PlanKind kind, When target, State state) {

    enum State {
        OPEN,
        PARTLY_KEPT,
        KEPT,
        DROPPED
    }

    boolean ended() {
        return state == State.KEPT || state == State.DROPPED;
    }

    PlanLife as(State next) {
        return new PlanLife(kind, target, next);
    }

    PlanLife movedTo(When next) {
        return new PlanLife(kind, next, state);
    }
}
