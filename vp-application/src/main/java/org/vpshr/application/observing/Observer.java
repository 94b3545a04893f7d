package org.vpshr.application.observing;

import java.util.function.Consumer;

/**
 * Is told what a record does, for meters and traces. It is told numbers, rules and times, and never a name or a text. Several
 * threads tell it at a time, some of them while others wait: it should be quick. What it throws is logged and changes
 * nothing.
 */
@FunctionalInterface
public interface Observer {

    /** {@return an observer that is told and does nothing} */
    static Observer none() {
        return what -> {};
    }

    /**
     * Something happened, on the thread of the work that it happened in.
     *
     * @param what what happened
     */
    void happened(Happening what);

    /**
     * A work begins on this thread.
     *
     * @param work the work
     * @return what is told, once and on the same thread, what came of it; that is not told by {@link #happened} then,
     *     unless the answer does so, as it does where nothing else is said
     */
    default Consumer<? super Happening> begins(ObservedWork work) {
        return this::happened;
    }

    /**
     * A long work begins on this thread.
     *
     * @param work the work
     * @return what is told how far it has come; whoever does not want to know answers {@link Progress#none}, and then
     *     nothing is told
     */
    default Progress progress(LongWork work) {
        return Progress.none();
    }
}
