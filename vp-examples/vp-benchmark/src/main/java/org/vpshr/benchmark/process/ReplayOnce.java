package org.vpshr.benchmark.process;

import java.nio.file.Path;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.benchmark.store.BenchmarkStores;

/** Reads all of a history and keeps nothing of it, in a process that is given little memory. */
public final class ReplayOnce {
    private ReplayOnce() {}

    /**
     * Reads the one that is named.
     *
     * @param arguments the file of the record
     */
    public static void main(String[] arguments) {
        int[] count = {0};
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(BenchmarkStores.options(Path.of(arguments[0])))) {
            record.history().forEach(recorded -> count[0]++);
        }
        System.out.println(count[0]);
    }
}
