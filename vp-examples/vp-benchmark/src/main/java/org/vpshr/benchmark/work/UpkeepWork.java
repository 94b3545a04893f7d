package org.vpshr.benchmark.work;

import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Warmup;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.store.Head;
import org.vpshr.benchmark.floor.PlainInserts;
import org.vpshr.benchmark.floor.PlainRows;
import org.vpshr.benchmark.history.Publishing;
import org.vpshr.benchmark.store.BenchmarkStores;

/** What keeps a record: verify, publish, export, import. */
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
public class UpkeepWork {

    /** Beside a cursor with SHA-256 and one plain replay. */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public int verify(PublishedRecord open, Samples samples) {
        int floor = samples.time(
                "floor.verify",
                () -> PlainRows.in(open.file).chained().length
                        + PlainRows.in(open.file).replay());
        int problems = samples.time("verify", () -> open.record.upkeep().verify())
                .problems()
                .size();
        return floor + problems;
    }

    /** Beside making it. */
    @Benchmark
    @Warmup(iterations = 2)
    @Measurement(iterations = 5)
    public long publish(PublishedRecord open, Samples samples) {
        Publishing next = open.next();
        int items = samples.time(
                        "publish.making",
                        () -> open.record.reports().of(next.report()).now())
                .items()
                .size();
        open.record.recordAll(next.way());
        return items
                + samples.time("publish", () -> open.record.record(next.last())).last();
    }

    /** Beside the rows as they are into a file. */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 4)
    public long export(OpenRecord open, Samples samples) {
        Path home = BenchmarkStores.home();
        Path plain = samples.time("floor.export", () -> PlainRows.in(open.file).written(home.resolve("rows.txt")));
        Path file = exported();
        Head head = samples.time("export", () -> open.record.upkeep().exportTo(file));
        return head.position() + plain.getNameCount();
    }

    private static Path exported() {
        return BenchmarkStores.emptied(BenchmarkStores.home().resolve("exported"))
                .resolve("history.jsonl");
    }

    /** Beside batches into the same tables and indexes. */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public long take(OpenRecord open, Samples samples) {
        Path from = exported();
        open.record.upkeep().exportTo(from);
        Path folder = BenchmarkStores.emptied(BenchmarkStores.home().resolve("imported"));
        long rows = samples.time("floor.import", () -> {
            try (PlainInserts plain = PlainInserts.into(folder.resolve("plain.db"))) {
                return plain.all(open.file);
            }
        });
        BenchmarkStores.copiedKeys(open.file, folder);
        return rows
                + samples.time("import", () -> {
                            try (VoluntaryPrinciples empty =
                                    VoluntaryPrinciples.open(BenchmarkStores.options(folder.resolve("record.db")))) {
                                return empty.upkeep().importFrom(from);
                            }
                        })
                        .now()
                        .position();
    }
}
