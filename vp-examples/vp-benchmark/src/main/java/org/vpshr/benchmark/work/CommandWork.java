package org.vpshr.benchmark.work;

import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.receipt.Receipt;
import org.vpshr.benchmark.history.LongSubjects;
import org.vpshr.benchmark.store.BenchmarkStores;
import org.vpshr.benchmark.store.BulkLoader;
import org.vpshr.domain.Subject.CountryEngagementId;

/** A command by how much is on record of its subject. */
@BenchmarkMode(Mode.SingleShotTime)
@Fork(1)
public class CommandWork {
    private static final int ROUNDS = 150;

    /** A copy of a record with subjects of several lengths. */
    @State(Scope.Thread)
    public static class Subjects {
        private static final List<Integer> LENGTHS = List.of(100, 1_000, 8_000);

        /** So many events are on record of the subject. */
        @Param({"100", "1000", "8000"})
        public int size;

        private Path file = Path.of("");
        private int number;

        @Setup(Level.Trial)
        public void copy() {
            Path home = BenchmarkStores.home();
            Path made = new BenchmarkStores(home)
                    .made("subjects", store -> BulkLoader.load(store, LongSubjects.of(LENGTHS)));
            file = BenchmarkStores.copied(made, home.resolve("commands"));
        }

        CountryEngagementId subject() {
            return LongSubjects.ofLength(LENGTHS, size);
        }

        /** Opened anew, and what decides has been started by a command about another subject. */
        VoluntaryPrinciples started() {
            VoluntaryPrinciples record = VoluntaryPrinciples.open(BenchmarkStores.options(file));
            record.record(LongSubjects.held(LongSubjects.neighbour(), nextId(), "They met again."));
            return record;
        }

        String nextId() {
            return "new-" + number++;
        }

        Receipt own(VoluntaryPrinciples record) {
            return record.record(LongSubjects.held(subject(), nextId(), "They met."));
        }

        Receipt abroad(VoluntaryPrinciples record) {
            return record.record(LongSubjects.linked(subject(), nextId(), "near-1"));
        }

        Receipt person(VoluntaryPrinciples record) {
            String text = "They met {" + LongSubjects.person() + "}.";
            return record.record(LongSubjects.held(subject(), nextId(), text));
        }
    }

    /** The first one after a start. */
    @Benchmark
    @Warmup(iterations = 4)
    @Measurement(iterations = 7)
    public long cold(Subjects subjects, Samples samples) {
        try (VoluntaryPrinciples record = subjects.started()) {
            return samples.time("command.cold", () -> subjects.own(record)).last();
        }
    }

    /** Those that come after it. */
    @Benchmark
    @Warmup(iterations = 2)
    @Measurement(iterations = 3)
    public long warm(Subjects subjects, Samples samples) {
        try (VoluntaryPrinciples record = subjects.started()) {
            subjects.own(record);
            for (int i = 0; i < ROUNDS; i++) {
                samples.time("command.own", () -> subjects.own(record));
                samples.time("command.abroad", () -> subjects.abroad(record));
                samples.time("command.person", () -> subjects.person(record));
            }
            return record.head().position();
        }
    }
}
