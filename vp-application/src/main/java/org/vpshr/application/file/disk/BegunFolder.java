package org.vpshr.application.file.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder that is there for nobody yet: it has a name that no other run has, beside the one that it is to get, and gets that
 * when all its files are whole and on the disk.
 */
public final class BegunFolder implements AutoCloseable {
    private final Path begun;
    private final Path name;
    private final boolean forOwnerAlone;

    private BegunFolder(Path begun, Path name, boolean forOwnerAlone) {
        this.begun = begun;
        this.name = name;
        this.forOwnerAlone = forOwnerAlone;
    }

    /** @param name where it goes, in the end */
    public static BegunFolder of(Path name, boolean forOwnerAlone) throws IOException {
        Path begun = Files.createTempDirectory(
                Objects.requireNonNull(name.getParent()),
                ".vp-",
                forOwnerAlone ? OwnerRights.folderAlone() : OwnerRights.folderUsual());
        return new BegunFolder(begun, name, forOwnerAlone);
    }

    /**
     * A new file in it, which is closed by whoever asked for it.
     *
     * @param file its name, with the folders in it that it is in; these are made where they are not there
     */
    public OutputStream file(String file) throws IOException {
        Path placed = begun.resolve(file).normalize();
        if (!placed.startsWith(begun)) {
            throw new IllegalArgumentException(file + " is outside the folder");
        }
        Files.createDirectories(
                Objects.requireNonNull(placed.getParent()),
                forOwnerAlone ? OwnerRights.folderAlone() : OwnerRights.folderUsual());
        return Channels.newOutputStream(Files.newByteChannel(
                placed,
                EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                forOwnerAlone ? OwnerRights.alone() : OwnerRights.usual()));
    }

    /** All its files are on the disk from then on. */
    public void flush() throws IOException {
        for (Path file : all(begun)) {
            if (Files.isRegularFile(file)) {
                flush(file, StandardOpenOption.WRITE);
            } else if (!file.equals(begun)) {
                flushNames(file);
            }
        }
    }

    private static void flush(Path file, StandardOpenOption by) throws IOException {
        try (FileChannel channel = FileChannel.open(file, by)) {
            channel.force(true);
        }
    }

    /** Gives it its name. What has that moves aside, and is deleted when the other is there. */
    public void take() throws IOException {
        Path before = begun.resolveSibling(begun.getFileName() + ".before");
        boolean replaces = Files.isDirectory(name);
        if (replaces) {
            Files.move(name, before, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(begun, name, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaces) {
                Files.move(before, name, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        flushNames(Objects.requireNonNull(name.getParent()));
        deleteReplaced(before);
    }

    /** A name is on the disk when its folder is. */
    private static void flushNames(Path folder) throws IOException {
        if (OwnerRights.POSIX) {
            flush(folder, StandardOpenOption.READ);
        }
    }

    /** The folder and all in it, what is within a folder after it. */
    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.toList();
        }
    }

    /** In what is replaced there are no folders that were made here. */
    private static void deleteReplaced(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(folder);
        }
    }

    /** Nothing of it is left under the name that it had. */
    @Override
    public void close() throws IOException {
        if (Files.isDirectory(begun)) {
            for (Path each : all(begun).reversed()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
