package org.vpshr.application.file;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a file is, or will be once it is made: at the end of all links, also of one that leads to nothing yet. */
public final class RealPath {
    private static final int MOST_LINKS = 40;

    private RealPath() {}

    /**
     * Follows the links. It ends at the name of an open stream, for what the system says to be behind that is no path.
     *
     * @throws NoSuchFileException when the folder that it would be in is not there
     */
    public static Path of(Path named) throws IOException {
        WorkingDirectory.requireNameable(named);
        Path at = named.toAbsolutePath();
        for (int link = 0; link < MOST_LINKS; link++) {
            @Nullable Path folder = at.getParent();
            @Nullable Path name = at.getFileName();
            if (folder == null || name == null) {
                return at;
            }
            Path real = folder.toRealPath().resolve(name);
            if (OpenStream.isNamedBy(real) || !Files.isSymbolicLink(real)) {
                return real.normalize();
            }
            at = folder.toRealPath().resolve(Files.readSymbolicLink(real));
        }
        throw new FileSystemLoopException(named.toString());
    }
}
