package org.vpshr.application.checkpoint;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.LongHistory;
import org.vpshr.domain.party.Country;

/** Milliseconds of a year's report with and without a checkpoint, by the length of the record. Run by hand, with the lengths if they are to be others. */
public final class CheckpointBenchmark {
    private static final int TIMES = 7;
    private static final int[] LENGTHS = {1_000, 10_000, 100_000, 1_000_000};
    private static final PrintStream OUT = System.out;

    private CheckpointBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("checkpoints");
        OUT.println("events | all read | first, with folding | with checkpoint | checkpoint file / record file");
        for (int events : lengths(args)) {
            Path store = folder.resolve(events + ".db");
            VoluntaryPrinciples.open(store).close(); // with its keys
            LongHistory.into(store, events);
            Options options = Options.of(store);
            double all = median(options.withoutCheckpoint());
            double first = report(options);
            double kept = median(options);
            Path checkpoint = folder.resolve(events + ".db.checkpoint");
            OUT.printf(
                    "%,d | %.1f ms | %.1f ms | %.1f ms | %.2f%n",
                    events, all, first, kept, (double) Files.size(checkpoint) / Files.size(store));
        }
    }

    private static int[] lengths(String... given) {
        return given.length == 0
                ? LENGTHS
                : Arrays.stream(given).mapToInt(Integer::parseInt).toArray();
    }

    private static double median(Options options) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            times.add(report(options));
        }
        Collections.sort(times);
        return times.get(TIMES / 2);
    }

    /** Opened anew each time, as by the command. */
    private static double report(Options options) {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(options)) {
            long start = System.nanoTime();
            record.reports().of(new Country("NL"), 2018).now();
            return (System.nanoTime() - start) / 1e6;
        }
    }
}
