package org.vpshr.application.waiting;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What one thread has at a time. It is got in the order of asking, not waited for without end, and it is known who has it. */
public final class Turn {
    private final ReentrantLock lock = new ReentrantLock(true);
    private volatile @Nullable Holder holder;

    /** The thread that has it, and since when. */
    private record Holder(Thread thread, Elapsed since) {}

    /** Waits for it no longer than that; says whether it was got. A thread that is interrupted meanwhile does not get it. */
    public boolean take(Duration atMost) {
        if (!free() && !inTime(atMost)) {
            return false;
        }
        if (lock.getHoldCount() == 1) {
            holder = new Holder(Thread.currentThread(), Elapsed.fromNow());
        }
        return true;
    }

    /** Whether it was free, so that nobody need wait for it; an interrupted thread gets it too then. */
    private boolean free() {
        return isMine() ? lock.tryLock() : !lock.hasQueuedThreads() && lock.tryLock();
    }

    private boolean inTime(Duration atMost) {
        try {
            return lock.tryLock(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Gives it back, as often as it was taken. */
    public void leave() {
        if (lock.getHoldCount() == 1) {
            holder = null;
        }
        lock.unlock();
    }

    public boolean isMine() {
        return lock.isHeldByCurrentThread();
    }

    /** Which thread has it and for how long, in words for a message; nothing when it is free by now. */
    public Optional<String> holder() {
        return Optional.ofNullable(holder)
                .map(who -> "\"" + name(who.thread()) + "\", which began "
                        + Elapsed.words(who.since().time()) + " ago");
    }

    private static String name(Thread thread) {
        return thread.getName().isEmpty() ? "thread " + thread.threadId() : thread.getName();
    }
}
