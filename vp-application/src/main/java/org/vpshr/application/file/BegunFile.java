package org.vpshr.application.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;

/**
 * A file that is there for nobody yet: it has a name that no other run has, beside the one that it is to get, and gets
 * that when it is whole and on the disk. Until then whoever opens the name finds what was there before.
 */
final class BegunFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Path begun;
    private final Path name;

    private BegunFile(Path begun, Path name) {
        this.begun = begun;
        this.name = name;
    }

    /** @param name where it goes, in the end */
    static BegunFile of(Path name, boolean forOwnerAlone) throws IOException {
        return new BegunFile(
                Files.createTempFile(
                        folder(name), ".vp-", ".part", forOwnerAlone ? OwnerRights.alone() : OwnerRights.usual()),
                name);
    }

    Path path() {
        return begun;
    }

    <T> T write(OutputFile.Content<T> content) throws IOException {
        try (FileChannel channel = FileChannel.open(begun, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            T result = content.to(out);
            out.flush();
            channel.force(true);
            return result;
        }
    }

    /** What somebody else wrote into it is on the disk from then on. */
    void flush() throws IOException {
        try (FileChannel channel = FileChannel.open(begun, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /**
     * Gives it its name, unless a file has that by now.
     *
     * @return whether it has it
     */
    boolean make() throws IOException {
        try {
            link();
        } catch (FileAlreadyExistsException e) {
            return false; // somebody else was first
        }
        flushFolder();
        return true;
    }

    private void link() throws IOException {
        try {
            Files.createLink(name, begun);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            // a disk without links: whoever makes the empty file has the name, and nobody else puts anything in its
            // place
            Files.createFile(name, OwnerRights.alone());
            move();
        }
    }

    /** Gives it its name, whatever had that before, and the rights of that, unless it is for its owner alone. */
    void replace(boolean forOwnerAlone) throws IOException {
        if (OwnerRights.POSIX && !forOwnerAlone && Files.exists(name)) {
            Files.setPosixFilePermissions(begun, Files.getPosixFilePermissions(name));
        }
        move();
        flushFolder();
    }

    private void move() throws IOException {
        Files.move(begun, name, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A name is on the disk when its folder is. */
    private void flushFolder() throws IOException {
        if (OwnerRights.POSIX) {
            try (FileChannel channel = FileChannel.open(folder(name), StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    /** Nothing of it is left under the name that it had, nor of what a database kept beside it. */
    @Override
    public void close() throws IOException {
        for (String ending : List.of("", "-wal", "-shm", "-journal")) {
            Files.deleteIfExists(begun.resolveSibling(begun.getFileName() + ending));
        }
    }
}
