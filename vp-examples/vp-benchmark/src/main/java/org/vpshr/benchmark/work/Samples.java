package org.vpshr.benchmark.work;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;
import org.vpshr.benchmark.store.BenchmarkStores;
import org.vpshr.benchmark.table.Sample;
import org.vpshr.benchmark.table.Series;

/**
 * What the parts of a round took, each by its name: a work and its floor stand in one round, so that both meet the same
 * machine. What warms up is not kept.
 */
@State(Scope.Thread)
public class Samples {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<String, Series> taken = new LinkedHashMap<>();
    private boolean measured;
    private long size;

    @Setup(Level.Iteration)
    public void begin(IterationParams round, BenchmarkParams params) {
        measured = round.getType() == IterationType.MEASUREMENT;
        size = params.getParamsKeys().contains("size") ? Long.parseLong(params.getParam("size")) : 0;
    }

    /** Does the part, and keeps what it took. */
    public <T> T time(String part, Supplier<T> work) {
        return time(part, 1, work);
    }

    /** The same for what was done so many times, of which one is told. */
    public <T> T time(String part, int times, Supplier<T> work) {
        long cpu = THREADS.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        T result = work.get();
        long tookWall = System.nanoTime() - wall;
        long tookCpu = THREADS.getCurrentThreadCpuTime() - cpu;
        if (measured) {
            taken.computeIfAbsent(part, name -> new Series(name, size))
                    .add(new Sample(tookCpu / times, tookWall / times));
        }
        return result;
    }

    @TearDown(Level.Trial)
    public void keep() {
        SampleFile.add(BenchmarkStores.home(), taken.values());
    }
}
