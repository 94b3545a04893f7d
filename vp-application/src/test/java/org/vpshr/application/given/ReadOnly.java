package org.vpshr.application.given;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder that may be read and not written: by its rights, or on a disk that is locked where rights bind nobody. */
public final class ReadOnly implements AutoCloseable {
    private static final int KILOBYTES = 16_384;

    private final Path folder;
    private final Optional<SmallDisk> disk;

    private ReadOnly(Path folder, Optional<SmallDisk> disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** With copies of all files of a folder; nothing where neither way is open. */
    public static Optional<ReadOnly> copyOf(Path folder, Path place) throws IOException {
        Files.createDirectory(place);
        copy(folder, place);
        rights(place, "r--------", "r-x------");
        if (!Files.isWritable(place)) {
            return Optional.of(new ReadOnly(place, Optional.empty()));
        }
        Optional<SmallDisk> mounted = SmallDisk.mounted(place.resolveSibling(place.getFileName() + "-locked"), KILOBYTES);
        if (mounted.isPresent()) {
            copy(folder, mounted.get().directory());
            mounted.get().lock();
        }
        return mounted.map(disk -> new ReadOnly(disk.directory(), mounted));
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static void rights(Path folder, String files, String own) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(files));
            }
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(own));
    }

    @Override
    public void close() throws IOException {
        if (disk.isPresent()) {
            disk.get().close();
        } else {
            rights(folder, "rw-------", "rwx------");
        }
    }
}
