package org.vpshr.application.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Something that contributions are read from. It is opened once for each time that it is read.
 *
 * @param name what it is called in messages
 * @param opening opens it anew each time
 */
public record NamedResource(String name, Opening opening) {

    /** Opens it from its beginning; the reader closes it. */
    @FunctionalInterface
    public interface Opening {
        /**
         * {@return the content, from its beginning}
         *
         * @throws IOException when it cannot be read
         */
        InputStream open() throws IOException;
    }

    /**
     * {@return what a program says itself}
     *
     * @param name what it is called in messages
     * @param text what it says
     */
    public static NamedResource of(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new NamedResource(name, () -> new ByteArrayInputStream(bytes));
    }

    /**
     * {@return a file, which is called by its name in messages}
     *
     * @param file the file
     */
    public static NamedResource of(Path file) {
        return new NamedResource(file.toString(), () -> open(file));
    }

    /** A pipe or a device may never end, or give each reader something else. */
    private static InputStream open(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "not a regular file");
        }
        return Files.newInputStream(file);
    }
}
