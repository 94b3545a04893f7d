package org.vpshr.application.waiting;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** Trying again after others were faster: so many times, and no longer than somebody has patience. */
public final class GivingWay {
    private final int attempts;
    private final Duration pause;
    private final Deadline deadline;
    private int attempt;

    /**
     * @param attempts how often to try at most
     * @param pause about so long after the first time, twice as long after the second, and so on
     */
    public GivingWay(int attempts, Duration pause, Deadline deadline) {
        this.attempts = attempts;
        this.pause = pause;
        this.deadline = deadline;
    }

    /** Waits a moment, unless it was tried often or long enough; says whether to try again. */
    public boolean goesOn() {
        attempt++;
        if (attempt == attempts || deadline.isOver()) {
            return false;
        }
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(attempt * pause.toNanos()));
        return true;
    }
}
