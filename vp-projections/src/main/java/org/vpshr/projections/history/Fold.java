package org.vpshr.projections.history;

/** Takes recorded events in their order and keeps what a view needs of them. The same events give the same view. */
@FunctionalInterface
public interface Fold {

    void apply(RecordedEvent recorded);

    /** Applies all of them in order. */
    default void applyAll(Iterable<RecordedEvent> history) {
        history.forEach(this::apply);
    }
}
