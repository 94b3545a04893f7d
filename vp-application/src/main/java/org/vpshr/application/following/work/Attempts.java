package org.vpshr.application.following.work;

import java.time.Duration;
import org.vpshr.application.failure.Overtaken;
import org.vpshr.application.failure.StoreUnavailable;

/** How often a follower failed on the same, and when it is tried again. Of one thread alone. */
final class Attempts {
    /** How often one event is tried before it is given up. */
    private static final int MOST = 8;

    private static final Duration FIRST_WAIT = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final int DOUBLED_AT_MOST = 20;

    private int failures;
    private boolean givenUp;

    /** It failed once more; what only passes by is waited for without end. */
    void fail(RuntimeException e) {
        failures++;
        givenUp = !passes(e) && failures >= MOST;
    }

    private static boolean passes(Throwable e) {
        return e instanceof StoreUnavailable
                || e instanceof Overtaken
                || (e instanceof FollowerFailed && e.getCause() != null && passes(e.getCause()));
    }

    /** All went well, or it is to be tried from the beginning. */
    void forget() {
        failures = 0;
        givenUp = false;
    }

    boolean failed() {
        return failures > 0;
    }

    boolean givenUp() {
        return givenUp;
    }

    /** How long to wait before it is tried again. */
    Duration pause() {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - 1, DOUBLED_AT_MOST));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
