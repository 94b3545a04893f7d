package org.vpshr.application.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A disk in memory that is soon full. Part of it is taken up, until that is thrown away to make room. */
public final class SmallDisk implements AutoCloseable {
    private final Path directory;

    private SmallDisk(Path directory) {
        this.directory = directory;
    }

    /** Mounted there, where this process has the right to do so. */
    public static Optional<SmallDisk> mounted(Path directory, int kilobytes) {
        SmallDisk disk = new SmallDisk(directory);
        try {
            Files.createDirectories(directory);
            if (run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", directory.toString()) != 0) {
                return Optional.empty();
            }
            Files.write(disk.ballast(), new byte[kilobytes * 1024 / 3]);
            return Optional.of(disk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path ballast() {
        return directory.resolve("ballast");
    }

    public Path directory() {
        return directory;
    }

    public void makeRoom() {
        try {
            Files.delete(ballast());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing on it can be written from then on, whoever would. */
    public void lock() {
        if (run("mount", "-o", "remount,ro", directory.toString()) != 0) {
            throw new AssertionError("it can still be written to: " + directory);
        }
    }

    private static int run(String... command) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException notThere) {
            return -1;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        if (run("umount", "-l", directory.toString()) != 0) {
            throw new AssertionError("it stays mounted: " + directory);
        }
    }
}
