package org.vpshr.benchmark.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** On what and when it was measured. */
public record Machine(String words, LocalDate day) {
    private static final Path CPUS = Path.of("/proc/cpuinfo");
    private static final Path LOAD = Path.of("/proc/loadavg");

    /** This one, today. */
    public static Machine here(LocalDate today) {
        return new Machine(
                String.format(
                        Locale.ROOT,
                        "%s, %d processors, %s %s, JDK %s (%s)%s",
                        line(CPUS, "model name").orElse("a processor"),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        System.getProperty("java.vendor"),
                        line(LOAD, "")
                                .map(load -> ", load at the end " + load.replaceFirst(" .*", ""))
                                .orElse("")),
                today);
    }

    private static Optional<String> line(Path file, String beginning) {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(beginning))
                    .findFirst()
                    .map(line -> line.replaceFirst(".*:\\s*", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
