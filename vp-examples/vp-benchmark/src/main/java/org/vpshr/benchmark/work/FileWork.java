package org.vpshr.benchmark.work;

import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.benchmark.floor.PlainInserts;
import org.vpshr.benchmark.history.GeneratedHistory;
import org.vpshr.benchmark.history.Scale;
import org.vpshr.benchmark.store.BenchmarkStores;
import org.vpshr.domain.Command;

/** Many commands at once, all of them recorded or none; told is what one of them takes. */
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
public class FileWork {

    /** How many there are. */
    @State(Scope.Thread)
    public static class Length {
        /** So many commands. */
        @Param({"2000", "8000"})
        public int size;
    }

    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 2)
    public long file(Length length, Samples samples) {
        List<Command> commands = GeneratedHistory.of(new Scale(length.size)).toList();
        Path folder = BenchmarkStores.emptied(BenchmarkStores.home().resolve("file"));
        Path file = folder.resolve("record.db");
        try (VoluntaryPrinciples empty = VoluntaryPrinciples.open(BenchmarkStores.options(file))) {
            samples.time("file", length.size, () -> empty.recordAll(commands));
        }
        long rows = samples.time("floor.file", length.size, () -> {
            try (PlainInserts plain = PlainInserts.into(folder.resolve("plain.db"))) {
                return plain.all(file);
            }
        });
        return rows;
    }
}
