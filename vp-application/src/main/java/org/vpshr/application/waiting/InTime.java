package org.vpshr.application.waiting;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** What is not waited for any longer than somebody has patience, although it cannot be broken off. */
public final class InTime {
    private InTime() {}

    /**
     * What the work answers; nothing when it does not answer in time. It is done on a thread of its own, which is left to
     * itself then, and does not keep the program from ending. What the work throws is thrown here.
     */
    public static <T> Optional<T> ask(String name, Duration atMost, Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread.ofPlatform().daemon().name(name).start(task);
        return of(task, atMost);
    }

    /** What comes of it; nothing when it does not come in time, or whoever waits is interrupted. */
    public static <T> Optional<T> of(Future<T> coming, Duration atMost) {
        try {
            return Optional.of(coming.get(atMost.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw thrown(e);
        }
    }

    private static RuntimeException thrown(ExecutionException e) {
        if (e.getCause() instanceof Error fault) {
            throw fault;
        }
        return e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
    }
}
