package org.vpshr.application.rehearsal.version;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.vpshr.application.failure.OutputNotWritten;
import org.vpshr.application.file.OutputFile;

/** A folder for its owner alone, which is gone when it is closed, or when this program ends before that. */
public final class ScratchFolder implements AutoCloseable {
    private static final String NAME = "vp-rehearsal-";
    private static final int TRIES = 5;

    private final Path folder;
    private final Thread atTheEnd;

    private ScratchFolder(Path folder) {
        this.folder = folder;
        this.atTheEnd = new Thread(() -> delete(folder), "vp-rehearsal-end");
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    /** @throws OutputNotWritten when it cannot be made there */
    public static ScratchFolder in(Path place) {
        try {
            return new ScratchFolder(Files.createTempDirectory(place, NAME));
        } catch (IOException e) {
            throw new OutputNotWritten(
                    place.toString(), "no folder for a copy can be made in it", "name one that may be written", e);
        }
    }

    public Path path() {
        return folder;
    }

    /** A folder in it. */
    public Path folder(String name) {
        try {
            return Files.createDirectory(folder.resolve(name));
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    /** Copies the files, which nobody has open, into a folder of it. */
    public Path copy(List<Path> files, String name) {
        Path to = folder(name);
        for (Path file : files) {
            OutputFile.at(to.resolve(file.getFileName())).forOwnerAlone().write(out -> {
                try (InputStream in = Files.newInputStream(file)) {
                    return in.transferTo(out);
                }
            });
        }
        return to;
    }

    private OutputNotWritten notWritten(IOException e) {
        return new OutputNotWritten(
                folder.toString(), "the copy cannot be written", "see that there is room, or name another folder", e);
    }

    /** Whether the folder is one of those that are made here. */
    static boolean isOne(Path folder) {
        return Files.isDirectory(folder) && folder.getFileName().toString().startsWith(NAME);
    }

    /** Deletes all of it; what another process adds meanwhile goes as well. What cannot be deleted stays. */
    static void delete(Path folder) {
        for (int i = 0; i < TRIES && Files.exists(folder); i++) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(ScratchFolder::deleteOne);
            } catch (IOException | java.io.UncheckedIOException e) {
                continue; // somebody else deletes it too
            }
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (NoSuchFileException | java.nio.file.DirectoryNotEmptyException e) {
            // the next round sees to it
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    @Override
    public void close() {
        delete(folder);
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException e) {
            // this program is ending, and the hook runs
        }
    }
}
