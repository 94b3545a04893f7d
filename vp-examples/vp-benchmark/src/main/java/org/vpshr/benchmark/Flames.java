package org.vpshr.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import one.convert.JfrToFlame;
import org.openjdk.jmh.profile.JavaFlightRecorderProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** Where a work spends its time, as sampled by Java Flight Recorder and drawn as flame graphs that any browser opens. */
record Flames(Path folder) {
    private static final String SAMPLED = "profile.jfr";

    void sampledBy(ChainedOptionsBuilder options) {
        options.addProfiler(JavaFlightRecorderProfiler.class, "dir=" + folder);
    }

    /** One of each round that was sampled, beside what was sampled. */
    List<Path> drawn() {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(SAMPLED))
                    .map(Flames::drawn)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path drawn(Path sampled) {
        Path flame = sampled.resolveSibling("flame.html");
        try {
            JfrToFlame.convert(sampled.toString(), flame.toString(), new one.convert.Arguments());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return flame;
    }
}
