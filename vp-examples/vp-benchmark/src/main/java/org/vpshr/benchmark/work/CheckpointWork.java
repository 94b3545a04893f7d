package org.vpshr.benchmark.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Warmup;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.benchmark.store.BenchmarkStores;

/** The first report of a history that nobody asked of before, beside one replay. */
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
public class CheckpointWork {

    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public int first(OpenRecord open, Samples samples) {
        Path file = open.file.resolveSibling("first.checkpoint");
        delete(file);
        Options options = BenchmarkStores.options(open.file).withCheckpoint(file);
        int views = samples.time("checkpoint.replay", () -> ReplayWork.views(open.record));
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            OpenRecord.Cell cell = open.nextCell();
            return views
                    + samples.time(
                            "checkpoint.first",
                            () -> record.reports()
                                    .of(cell.government(), cell.year())
                                    .now()
                                    .items()
                                    .size());
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
