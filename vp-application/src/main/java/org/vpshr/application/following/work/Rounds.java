package org.vpshr.application.following.work;

import java.time.Duration;
import java.util.function.Supplier;
import org.vpshr.application.waiting.Deadline;

/** A thread that does its round whenever it is woken, and now and then without, until it is ended. */
final class Rounds {
    private final Supplier<Rest> round;
    private final Thread thread;
    private final Object signal = new Object();
    private boolean woken;
    private volatile boolean ended;

    /**
     * What comes after a round.
     *
     * @param atMost how long to rest
     * @param undisturbed whether to rest all of that, whoever wakes
     */
    record Rest(Duration atMost, boolean undisturbed) {}

    Rounds(String name, Supplier<Rest> round) {
        this.round = round;
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    private void run() {
        while (!ended) {
            rest(round.get());
        }
    }

    private void rest(Rest rest) {
        Deadline until = Deadline.in(rest.atMost());
        synchronized (signal) {
            while (!ended && !until.isOver() && (rest.undisturbed() || !woken)) {
                try {
                    signal.wait(Math.max(1, until.left().toMillis()));
                } catch (InterruptedException e) {
                    ended = true;
                }
            }
            woken = false;
        }
    }

    /** There may be something to do. */
    void wake() {
        synchronized (signal) {
            woken = true;
            signal.notifyAll();
        }
    }

    /** The round that it is at is the last. */
    void end() {
        ended = true;
        wake();
    }

    boolean isEnded() {
        return ended;
    }

    /** Waits for the last round; says whether it is over, or is the one that asks. */
    boolean isOverBy(Deadline until) {
        try {
            return Thread.currentThread() == thread || thread.join(until.left());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
