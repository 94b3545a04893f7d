package org.vpshr.examples.offences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Planted: it writes in a way of its own. */
public final class WritesAFile {
    private WritesAFile() {}

    public static void into(Path file) throws IOException {
        Files.writeString(file, "whatever was there");
    }
}
