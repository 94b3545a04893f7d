package org.vpshr.application.waiting;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What only so many have at a time. It is got in the order of asking, and not waited for without end. A thread that has one
 * may need another before it gives the first back: the last ones are left for such threads, so that they never wait for
 * each other alone.
 */
public final class Slots {
    /** So many may a thread need at the same time, and be sure not to wait for others that wait for it. */
    public static final int DEPTH = 4;

    private final int many;
    private final List<Deque<Waiter>> waiting = new ArrayList<>();
    private final ThreadLocal<Holding> holding = ThreadLocal.withInitial(Holding::new);
    private int taken;

    /** How many a thread has. */
    private static final class Holding {
        private int slots;
    }

    private static final class Waiter {
        private final CountDownLatch got = new CountDownLatch(1);
    }

    /** One of them, or one of somebody else's. Whoever got it gives it back once. */
    public final class Slot {
        private final Holding by;
        private final boolean ours;

        private Slot(Holding by, boolean ours) {
            this.by = by;
            this.ours = ours;
        }

        public void giveBack() {
            free(by);
            if (ours) {
                handOn();
            }
        }
    }

    /** @param many how many there are, {@link #DEPTH} at least */
    public Slots(int many) {
        if (many < DEPTH) {
            throw new IllegalArgumentException("less than " + DEPTH + " do not serve a thread that needs several");
        }
        this.many = many;
        for (int level = 0; level < DEPTH; level++) {
            waiting.add(new ArrayDeque<>());
        }
    }

    public int many() {
        return many;
    }

    /** One of them; nothing when none comes free in time, or the thread is interrupted while it waits. */
    public Optional<Slot> take(Duration atMost) {
        Holding mine = holding.get();
        int level = Math.min(mine.slots, DEPTH - 1);
        Waiter waiter = new Waiter();
        if (!takeOrQueue(level, waiter) && !comes(level, waiter, atMost)) {
            forgetIfNone(mine);
            return Optional.empty();
        }
        mine.slots++;
        return Optional.of(new Slot(mine, true));
    }

    /**
     * The calling thread was lent one of somebody else's, and others may wait until it gives that back: what it needs
     * besides it gets before whoever has none, as if it were one of these.
     */
    public Slot lent() {
        Holding mine = holding.get();
        mine.slots++;
        return new Slot(mine, false);
    }

    private synchronized boolean takeOrQueue(int level, Waiter waiter) {
        if (waiting.get(level).isEmpty() && isFree(level)) {
            taken++;
            return true;
        }
        waiting.get(level).addLast(waiter);
        return false;
    }

    /** Whoever has several leaves fewer free than whoever has none. */
    private boolean isFree(int level) {
        return taken <= many - DEPTH + level;
    }

    private boolean comes(int level, Waiter waiter, Duration atMost) {
        try {
            if (waiter.got.await(atMost.toNanos(), TimeUnit.NANOSECONDS)) {
                return true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !leave(level, waiter);
    }

    /** Whether it was still waiting: it may have got one at the last moment. */
    private synchronized boolean leave(int level, Waiter waiter) {
        return waiting.get(level).remove(waiter);
    }

    private void free(Holding by) {
        by.slots--;
        forgetIfNone(by);
    }

    private void forgetIfNone(Holding mine) {
        if (mine.slots == 0 && mine == holding.get()) {
            holding.remove();
        }
    }

    /** To whoever has the most already, and has waited longest. */
    private synchronized void handOn() {
        taken--;
        for (int level = DEPTH - 1; level >= 0; level--) {
            if (!waiting.get(level).isEmpty() && isFree(level)) {
                taken++;
                waiting.get(level).removeFirst().got.countDown();
                return;
            }
        }
    }
}
