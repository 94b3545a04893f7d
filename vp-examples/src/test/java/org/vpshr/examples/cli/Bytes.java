package org.vpshr.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lies in a folder: every file by its name, with its bytes. */
final class Bytes {
    /** What a reader of a store in WAL mode makes beside it and takes away says nothing of the store. */
    private static final String INDEX_OF_A_JOURNAL = "-shm";

    private Bytes() {}

    static Map<String, String> of(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(INDEX_OF_A_JOURNAL))
                    .collect(Collectors.toMap(file -> folder.relativize(file).toString(), Bytes::in));
        }
    }

    private static String in(Path file) {
        try {
            return Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
