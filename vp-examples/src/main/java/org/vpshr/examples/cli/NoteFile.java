package org.vpshr.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.input.NamedResource;
import org.vpshr.domain.failure.InputPlace;
import org.vpshr.domain.failure.InvalidValue;

/** Notes as they lie in files, which came from others. */
final class NoteFile {
    private static final int LARGEST = 1 << 20;

    private NoteFile() {}

    /** What is in the file; - is standard input. */
    static <N> N read(Path file, Function<String, N> form) {
        NamedResource note = Input.of(file);
        try (InputStream in = note.opening().open()) {
            byte[] bytes = in.readNBytes(LARGEST);
            return form.apply(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (InvalidValue e) {
            throw new InvalidInput(InputPlace.file(note.name()), e.getMessage(), e.remedy(), e);
        } catch (IOException e) {
            throw new InvalidInput(
                    InputPlace.file(note.name()), "it cannot be read", "see that it is there and may be read", e);
        }
    }
}
