package org.vpshr.application.file;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is open already, or is no file that could be exchanged: standard output, a pipe, a device. It is written on as it
 * is, and what others wrote into it stays.
 */
final class OpenStream {
    private static final int BUFFER = 1 << 16;
    private static final Pattern NAME = Pattern.compile("/dev/fd/\\d+|/proc/\\d+/fd/\\d+");
    private static final String OWN = "/proc/" + ProcessHandle.current().pid() + "/fd/";
    private static final Map<String, FileDescriptor> STANDARD = Map.of(
            "/dev/fd/1",
            FileDescriptor.out,
            OWN + "1",
            FileDescriptor.out,
            "/dev/fd/2",
            FileDescriptor.err,
            OWN + "2",
            FileDescriptor.err);

    private OpenStream() {}

    /** Whether the path is the name that the system gives to what some process has open. */
    static boolean isNamedBy(Path real) {
        return NAME.matcher(real.toString()).matches();
    }

    static boolean isStandardOutput(Path real) {
        return STANDARD.get(real.toString()) == FileDescriptor.out;
    }

    /** Writes on what the path names. */
    static <T> T write(Path real, OutputFile.Content<T> content) throws IOException {
        @Nullable FileDescriptor standard = STANDARD.get(real.toString());
        if (standard != null) {
            return write(standard, content);
        }
        StandardOpenOption on = Files.isRegularFile(real) ? StandardOpenOption.APPEND : StandardOpenOption.WRITE;
        try (OutputStream out = Files.newOutputStream(real, on)) {
            return write(out, content);
        }
    }

    /** Writes on it, and leaves it open, for this process has more to say. */
    static <T> T write(FileDescriptor open, OutputFile.Content<T> content) throws IOException {
        return write(new FileOutputStream(open), content);
    }

    private static <T> T write(OutputStream stream, OutputFile.Content<T> content) throws IOException {
        OutputStream out = new BufferedOutputStream(stream, BUFFER);
        T result = content.to(out);
        out.flush();
        return result;
    }
}
