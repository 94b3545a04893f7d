package org.vpshr.application.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.vpshr.application.dataset.RecordTables;

/** Tables as they are written, all in one text. */
public final class WrittenTables {
    private WrittenTables() {}

    public static String text(RecordTables tables) {
        try {
            Path folder = Files.createTempDirectory("tables");
            try {
                tables.writeTo(folder);
                return text(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files(folder)) {
            all.append("# ").append(file.getFileName()).append('\n');
            all.append(Files.readString(file, StandardCharsets.UTF_8)).append('\n');
        }
        return all.toString();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        for (Path file : files(folder)) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
