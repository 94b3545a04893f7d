package org.vpshr.benchmark.work;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.benchmark.floor.PlainInserts;
import org.vpshr.benchmark.history.Cast;
import org.vpshr.benchmark.history.LongSubjects;
import org.vpshr.benchmark.history.Scale;
import org.vpshr.benchmark.store.BenchmarkStores;
import org.vpshr.domain.Subject.CountryEngagementId;

/** Commands that are on the disk when they are answered, beside bare rows that are. */
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
public class AppendWork {
    private static final int BLOCK = 200;
    private static final int BEFORE = 10_000;

    /** A copy of a record, and empty tables with rows for them. */
    @State(Scope.Thread)
    public static class Stores {
        private final AtomicInteger number = new AtomicInteger();
        private VoluntaryPrinciples record = OpenRecord.unopened();
        private PlainInserts plain = none();
        private List<PlainInserts.Row> rows = List.of();
        private List<CountryEngagementId> subjects = List.of();

        @SuppressWarnings("NullAway") // JMH fills what a round needs before the first one
        private static PlainInserts none() {
            return null;
        }

        @Setup(Level.Trial)
        public void open() {
            Scale scale = new Scale(BEFORE);
            Path home = BenchmarkStores.home();
            Path history = new BenchmarkStores(home).record(scale);
            Path copy = BenchmarkStores.copied(history, home.resolve("appended"));
            record = VoluntaryPrinciples.open(BenchmarkStores.options(copy));
            rows = PlainInserts.rows(history, BEFORE / 2, BLOCK);
            plain = PlainInserts.into(
                    BenchmarkStores.emptied(home.resolve("plain")).resolve("plain.db"));
            subjects = new Cast(scale).engagements();
        }

        int command() {
            int next = number.incrementAndGet();
            String text = "The embassy spoke with the company and the police about the security plan of the mine, and"
                    + " about the training that was asked for; they agreed to meet again before the summer, with those"
                    + " who live nearby.";
            return (int) record.record(LongSubjects.held(subjects.get(next % subjects.size()), "more-" + next, text))
                    .last();
        }

        /** One after the other, as there is one lock. */
        synchronized int row() {
            int next = number.incrementAndGet();
            return (int) plain.one(rows.get(next % rows.size()), next);
        }

        @TearDown(Level.Trial)
        public void close() {
            record.close();
            plain.close();
        }
    }

    @Benchmark
    @Warmup(iterations = 5)
    @Measurement(iterations = 10)
    public int one(Stores stores, Samples samples) {
        return samples.time("floor.append.one", BLOCK, () -> Together.repeated(BLOCK, stores::row))
                + samples.time("append.one", BLOCK, () -> Together.repeated(BLOCK, stores::command));
    }

    @Benchmark
    @Warmup(iterations = 5)
    @Measurement(iterations = 10)
    public int eight(Stores stores, Samples samples) {
        return samples.time(
                        "floor.append.eight",
                        BLOCK,
                        () -> Together.shared(BLOCK, share -> Together.repeated(share, stores::row)))
                + samples.time(
                        "append.eight",
                        BLOCK,
                        () -> Together.shared(BLOCK, share -> Together.repeated(share, stores::command)));
    }
}
