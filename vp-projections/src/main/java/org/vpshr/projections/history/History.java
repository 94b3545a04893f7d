package org.vpshr.projections.history;

/** All that was recorded, in order. */
@FunctionalInterface
public interface History {

    /** Applies the fold to every event, from the first to the last. */
    void replay(Fold fold);
}
