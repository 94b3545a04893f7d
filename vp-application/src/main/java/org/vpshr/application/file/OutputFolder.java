package org.vpshr.application.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vpshr.application.failure.OutputNotWritten;
import org.vpshr.application.file.disk.BegunFolder;
import org.vpshr.application.file.disk.RealPath;
import org.vpshr.domain.failure.InvalidValue;

/**
 * Where several files go that belong together. They are there all or none: until the last is on the disk they lie in a folder
 * beside it, under a name that no other run has. A folder with something in it is only replaced where all of that is of the
 * same making; a kill between the two names leaves both folders whole, each under a name that begins with a dot.
 */
public final class OutputFolder {
    private static final String REMEDY =
            "see that the folder that it is to be in is there and may be written, and that there is room";

    /** Makes files in the folder. */
    @FunctionalInterface
    public interface NewFiles {
        /**
         * Makes a file.
         *
         * @param name its name, below the names of folders within this one where it is in such, parted by strokes
         * @return what is written on, and closed by whoever asked for it
         * @throws IOException when it cannot be made
         */
        OutputStream file(String name) throws IOException;
    }

    /**
     * What is written.
     *
     * @param <T> what it answers
     */
    @FunctionalInterface
    public interface Content<T> {
        /**
         * Writes the files.
         *
         * @param folder where they go
         * @return nothing where nothing is to be there
         * @throws IOException when they cannot be written
         */
        Optional<T> to(NewFiles folder) throws IOException;
    }

    private final Path named;
    private final Predicate<Path> own;
    private final boolean forOwnerAlone;

    private OutputFolder(Path named, Predicate<Path> own, boolean forOwnerAlone) {
        this.named = named;
        this.own = own;
        this.forOwnerAlone = forOwnerAlone;
    }

    /**
     * A folder, which is made or replaced as a whole.
     *
     * @param folder by its name
     * @param own whether one that has files in it is of the same making, and may be replaced
     * @return the folder, of which nothing is there yet
     */
    public static OutputFolder at(Path folder, Predicate<Path> own) {
        return new OutputFolder(folder, own, false);
    }

    /**
     * Nobody but its owner may use the folder and its files. Otherwise they are for whom the user lets them be.
     *
     * @return the same for its owner alone
     */
    public OutputFolder forOwnerAlone() {
        return new OutputFolder(named, own, true);
    }

    /**
     * Writes them. Once this returns they are on the disk, unless the content answers nothing: then all is as it was.
     *
     * @param content what is written
     * @param <T> what it answers
     * @return its answer
     * @throws InvalidValue when the name is that of something else; all is as it was
     * @throws OutputNotWritten when they cannot be written; what was there is as it was
     */
    public <T> Optional<T> write(Content<T> content) {
        try {
            Path real = RealPath.of(named);
            refuseOther(real);
            try (BegunFolder begun = BegunFolder.of(real, forOwnerAlone)) {
                Optional<T> result = content.to(begun::file);
                if (result.isPresent()) {
                    begun.flush();
                    refuseOther(real); // it may be another by now
                    begun.take();
                }
                return result;
            }
        } catch (IOException e) {
            throw new OutputNotWritten("cannot write " + named, reason(e), REMEDY, e);
        }
    }

    private void refuseOther(Path real) throws IOException {
        Optional<String> kind = Irreplaceable.kind(real);
        if (kind.isPresent()) {
            throw refused(kind.get() + ", and nothing is written over that", "name another folder");
        }
        if (Files.exists(real) && !Files.isDirectory(real)) {
            throw refused("it is a file", "name a folder");
        }
        if (Files.isDirectory(real) && !isEmpty(real) && !own.test(real)) {
            throw refused("the folder has something else in it", "name a new or an empty folder");
        }
    }

    private InvalidValue refused(String wrong, String remedy) {
        return new InvalidValue("cannot write " + named + ": " + wrong, remedy);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().isEmpty();
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException none -> "the folder that it is to be in is not there";
            case AccessDeniedException denied -> "this user may not write there";
            case FileSystemException system when system.getReason() != null -> "the system says: " + system.getReason();
            default -> e.getMessage() == null ? "the system does not take it" : "the system says: " + e.getMessage();
        };
    }
}
