package org.vpshr.application.offences;

import java.util.concurrent.locks.ReentrantLock;

/** An offence: whoever has the lock may never give it back. */
public final class WaitsWithoutEnd {
    private WaitsWithoutEnd() {}

    public static void waitFor(ReentrantLock lock) {
        lock.lock();
        lock.unlock();
    }
}
