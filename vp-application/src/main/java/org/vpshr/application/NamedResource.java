package org.vpshr.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Something that contributions are read from. It may be opened more than once.
 *
 * @param name what it is called in messages
 */
public record NamedResource(String name, Opening opening) {

    /** Opens it from its beginning; the reader closes it. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    public static NamedResource of(Path file) {
        return new NamedResource(file.toString(), () -> Files.newInputStream(file));
    }
}
