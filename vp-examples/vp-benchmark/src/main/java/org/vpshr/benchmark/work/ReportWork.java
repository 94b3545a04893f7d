package org.vpshr.benchmark.work;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Warmup;
import org.vpshr.projections.report.Report;

/** One report of any government and year, in a process that is warm. */
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
public class ReportWork {

    /** Asked for the first time, again, and as it was known at a position. */
    @Benchmark
    @Warmup(iterations = 20)
    @Measurement(iterations = 25)
    public int report(OpenRecord open, Samples samples) {
        OpenRecord.Cell cell = open.nextCell();
        Report first = samples.time("report.first", () -> open.report(cell).now());
        Report again = samples.time("report.again", () -> open.report(cell).now());
        long position = open.head() * 9 / 10;
        Report before = samples.time("report.asof", () -> open.report(cell).asOf(position));
        return first.items().size() + again.items().size() + before.items().size();
    }
}
