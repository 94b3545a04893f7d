package org.vpshr.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder in memory: where the machine has a file system that lies there, as Linux has under {@code /dev/shm}, in that,
 * else where it keeps what is temporary. It is gone when it is closed, or with the process.
 */
final class MemoryFolder implements AutoCloseable {
    private static final Path SHARED_MEMORY = Path.of("/dev/shm");
    private static final String IN_MEMORY = "tmpfs";
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> List.copyOf(OPEN).forEach(MemoryFolder::delete)));
    }

    private final Path path;

    private MemoryFolder(Path path) {
        this.path = path;
    }

    static MemoryFolder fresh() {
        try {
            Optional<Path> memory = memory();
            Path made = memory.isPresent()
                    ? Files.createTempDirectory(memory.get(), "vp-test-")
                    : Files.createTempDirectory("vp-test-");
            OPEN.add(made);
            return new MemoryFolder(made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> memory() throws IOException {
        return Files.isDirectory(SHARED_MEMORY)
                        && Files.isWritable(SHARED_MEMORY)
                        && Files.getFileStore(SHARED_MEMORY).type().equals(IN_MEMORY)
                ? Optional.of(SHARED_MEMORY)
                : Optional.empty();
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        if (OPEN.remove(path)) {
            delete(path);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
