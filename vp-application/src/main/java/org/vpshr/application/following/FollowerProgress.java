package org.vpshr.application.following;

import org.jspecify.annotations.Nullable;

/**
 * How a follower is doing, whichever process works at it.
 *
 * @param name the name of the follower
 * @param version its version, from 1
 * @param state how it is doing
 * @param node which process works at it; none when nobody does at the moment
 * @param position up to and with which event it was told
 * @param behind its lag: how many events were recorded since, some of which it may not see
 * @param stop at what it stands still and why, if it does
 */
public record FollowerProgress(
        String name,
        int version,
        State state,
        @Nullable String node,
        long position,
        long behind,
        @Nullable Stop stop) {
    /** What to do about a stop. */
    public static final String REMEDY = "repair what it names, and resume it; it also goes on when it is begun anew";

    /** What becomes of a follower. */
    public enum State {
        /** It is made beside the version before it, which still counts. */
        BUILDING,
        /** It is the version that counts. */
        CURRENT,
        /** It was told to wait. */
        PAUSED,
        /** It failed too often on one event, and waits to be resumed. */
        STOPPED,
        /** A later version took its place. */
        REPLACED
    }

    /**
     * Nothing after the position was taken in. While it is tried again the state is still {@link State#CURRENT} or
     * {@link State#BUILDING}.
     *
     * @param position up to and with which event it was told
     * @param because of what; of a failure that is none of this library's, its kind alone, since it may tell of what is
     *     recorded
     */
    public record Stop(long position, String because) {}

    @Override
    public String toString() {
        String where = name + " version " + version + ": ";
        String far = ", at position " + position + ", behind by " + behind;
        if (stop != null) {
            String how = state == State.STOPPED ? "stopped" : "held up";
            return where + how + " at position " + stop.position() + " because " + stop.because() + "; " + REMEDY;
        }
        return where
                + switch (state) {
                    case PAUSED -> "paused" + far + "; resume it";
                    case REPLACED -> "replaced by a later version" + far;
                    case BUILDING -> running("building") + far;
                    case CURRENT, STOPPED -> running("running") + far;
                };
    }

    private String running(String how) {
        return node == null ? "waiting for a process" : how + " on " + node;
    }
}
