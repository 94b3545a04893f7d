package org.vpshr.application.file.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The databases that this process has open. Nobody else in it may read such a file, not even its first bytes: where locks
 * are those of POSIX, whoever closes the file drops the locks of the whole process, and another process writes into what
 * this one believes to be its own.
 */
public final class HeldFiles {
    private static final Map<Object, Integer> HELD = new HashMap<>();

    /** What is looked for in a file. */
    @FunctionalInterface
    public interface Look<T> {
        T at(Path file) throws IOException;
    }

    /** That a file is held, until it is let go. */
    public static final class Hold {
        private final Object file;
        private boolean isOver;

        private Hold(Object file) {
            this.file = file;
        }

        /** It does nothing when it is let go again. */
        public void letGo() {
            synchronized (HELD) {
                if (!isOver) {
                    isOver = true;
                    HELD.computeIfPresent(file, (key, count) -> count == 1 ? null : count - 1);
                }
            }
        }
    }

    private HeldFiles() {}

    /** Looks into the file, unless it is held and known by that; from then on it is held. */
    public static Hold hold(Path file, Look<?> first) throws IOException {
        synchronized (HELD) {
            Object key = identity(file);
            if (!HELD.containsKey(key)) {
                first.at(file);
            }
            HELD.merge(key, 1, Integer::sum);
            return new Hold(key);
        }
    }

    /** What is found in the file; nothing where it is held. */
    public static <T> Optional<T> lookInto(Path file, Look<T> look) throws IOException {
        synchronized (HELD) {
            return HELD.containsKey(identity(file)) ? Optional.empty() : Optional.of(look.at(file));
        }
    }

    /** By which a file is known to be the same, whatever it is called by now. */
    public static Object identity(Path file) throws IOException {
        @Nullable
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? file.toRealPath() : key;
    }
}
