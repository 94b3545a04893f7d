package org.vpshr.benchmark.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;

/** Work that is done again and again, by one or by eight at the same time. */
final class Together {
    private static final int WRITERS = 8;
    private static final ExecutorService POOL = Executors.newFixedThreadPool(WRITERS, Together::thread);

    private Together() {}

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "writer");
        thread.setDaemon(true);
        return thread;
    }

    static int repeated(int times, IntSupplier each) {
        int last = 0;
        for (int i = 0; i < times; i++) {
            last = each.getAsInt();
        }
        return last;
    }

    /** So many in all, a share for each of eight. */
    static int shared(int times, IntUnaryOperator share) {
        List<Callable<Integer>> all = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            all.add(() -> share.applyAsInt(times / WRITERS));
        }
        try {
            int sum = 0;
            for (Future<Integer> done : POOL.invokeAll(all)) {
                sum += done.get();
            }
            return sum;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
