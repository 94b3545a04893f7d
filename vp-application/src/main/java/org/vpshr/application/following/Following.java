package org.vpshr.application.following;

import org.vpshr.application.failure.StoreUnavailable;

/** A follower that this process works at, or is ready to take over from another. It works until it is closed. */
public interface Following extends AutoCloseable {

    /** {@return how it is doing} */
    FollowerProgress progress();

    /** {@return its lag: how many events were recorded since the last one that it was told} */
    default long behind() {
        return progress().behind();
    }

    /** No process goes on with it until it is resumed; what is at work is done first. It stays so when all are started anew. */
    void pause();

    /** Goes on, also from where it had stopped. */
    void resume();

    /**
     * Gives the work to other processes, if there are any. The position stays.
     *
     * @throws StoreUnavailable when what is at work does not end in time; it is left to itself, and others take over once this
     *     process was silent for long enough
     */
    @Override
    void close();
}
