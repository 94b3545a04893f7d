package org.vpshr.projections.history;

/** Takes recorded events in their order and keeps what a view needs of them. The same events give the same view. */
@FunctionalInterface
public interface Fold {

    /**
     * Takes one event.
     *
     * @param recorded the event, later than all that were applied before
     */
    void apply(RecordedEvent recorded);

    /**
     * Applies all of them in order.
     *
     * @param history the events, in their order
     */
    default void applyAll(Iterable<RecordedEvent> history) {
        history.forEach(this::apply);
    }
}
