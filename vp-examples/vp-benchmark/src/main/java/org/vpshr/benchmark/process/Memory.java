package org.vpshr.benchmark.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.vpshr.benchmark.history.Scale;
import org.vpshr.benchmark.table.Sample;
import org.vpshr.benchmark.table.Series;

/** Whether a work is done in a heap of a size. */
public final class Memory {
    private static final String HEAP = "-Xmx256m";
    private static final int MOST_MINUTES = 60;

    private Memory() {}

    /** A replay of the record; what was not done took no time. */
    public static Series replay(Scale scale, Path record) {
        Series series = new Series("memory.replay", scale.events());
        long begun = System.nanoTime();
        boolean done = isDone(List.of(
                System.getProperty("java.home") + "/bin/java",
                HEAP,
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ReplayOnce.class.getName(),
                record.toString()));
        long took = done ? System.nanoTime() - begun : 0;
        series.add(new Sample(took, took));
        return series;
    }

    private static boolean isDone(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
            process.destroy();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
