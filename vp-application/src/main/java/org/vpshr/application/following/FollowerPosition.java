package org.vpshr.application.following;

/**
 * How far a follower is.
 *
 * @param events up to and with which event it was told
 * @param bound up to and with which event it was told what is restricted, released and erased; that goes ahead of the events
 */
public record FollowerPosition(long events, long bound) {
    /** Before all events. */
    public static final FollowerPosition START = new FollowerPosition(0, 0);

    /**
     * Checks what it is made of.
     *
     * @throws IllegalArgumentException when a position is below 0
     */
    public FollowerPosition {
        if (events < 0 || bound < 0) {
            throw new IllegalArgumentException("a position before the first event is none");
        }
    }
}
