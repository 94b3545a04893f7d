package org.vpshr.examples.analyst;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a document goes: to stdout, or whole into a file. */
final class Output {
    @Option(names = "-o", paramLabel = "FILE", description = "write to this file instead of stdout")
    private @Nullable Path file;

    void write(PrintWriter out, String document) {
        if (file == null) {
            out.print(document);
            return;
        }
        try {
            Files.writeString(file, document);
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
