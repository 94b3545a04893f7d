package org.vpshr.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.input.NamedResource;
import org.vpshr.domain.failure.InputPlace;

/** What a command reads: a file, or standard input where that is named by {@code -}. */
final class Input {
    /** More than any document of those that are read more than once. */
    private static final int HELD = 8 << 20;

    private Input() {}

    /** It is opened once. */
    static NamedResource of(Path file) {
        return isStandard(file) ? new NamedResource("standard input", () -> System.in) : NamedResource.of(file);
    }

    /** It may be opened several times, and is no longer than a document. */
    static NamedResource document(Path file) {
        NamedResource once = of(file);
        if (!isStandard(file)) {
            return once;
        }
        try (InputStream in = once.opening().open()) {
            byte[] held = in.readNBytes(HELD);
            return new NamedResource(once.name(), () -> new ByteArrayInputStream(held));
        } catch (IOException e) {
            throw new InvalidInput(
                    InputPlace.file(once.name()), "it cannot be read", "see that what writes it stays to the end", e);
        }
    }

    private static boolean isStandard(Path file) {
        return file.toString().equals("-");
    }
}
