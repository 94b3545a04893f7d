package org.vpshr.benchmark.work;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import org.vpshr.benchmark.table.Series;

/** Where the processes of a run keep what they took, a line for each series. */
public final class SampleFile {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private SampleFile() {}

    public static Path in(Path home) {
        return home.resolve("samples.jsonl");
    }

    public static void add(Path home, Collection<Series> all) {
        StringBuilder lines = new StringBuilder();
        try {
            for (Series series : all) {
                lines.append(MAPPER.writeValueAsString(series.asMap())).append('\n');
            }
            Files.writeString(in(home), lines, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
