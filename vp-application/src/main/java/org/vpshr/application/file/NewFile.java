package org.vpshr.application.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What must be made once, whoever wants it at the same moment: a store, a key. It gets its name when it is whole and on
 * the disk, and only if no file has that name; whoever comes second throws his own away and takes what the first made.
 */
public final class NewFile {

    /** Makes what the file is to hold. */
    @FunctionalInterface
    public interface Maker {
        /** @param begun an empty file, for its owner alone */
        void make(Path begun) throws IOException;
    }

    private NewFile() {}

    /**
     * Makes the file, unless it is there. It may be that the maker makes it for nothing, when others are faster.
     *
     * @return whether it was made here
     */
    public static boolean once(Path file, Maker maker) throws IOException {
        Path real = RealPath.of(file);
        if (Files.exists(real)) {
            return false;
        }
        try (BegunFile begun = BegunFile.of(real, true)) {
            maker.make(begun.path());
            begun.flush();
            return begun.make();
        }
    }
}
