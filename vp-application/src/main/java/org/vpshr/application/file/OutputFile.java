package org.vpshr.application.file;

import java.io.FileDescriptor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.OutputNotWritten;
import org.vpshr.application.file.disk.BegunFile;
import org.vpshr.application.file.disk.OpenStream;
import org.vpshr.application.file.disk.RealPath;
import org.vpshr.domain.failure.InvalidValue;

/**
 * Where a document goes that others read afterwards. It is there whole or not at all: what was there stays until all of
 * the new is on the disk, under a name that no other run has. A link stays a link, a device or a pipe is written to as it
 * is. Nothing is ever written over a store, its keys, a master key, a signing key or what is remembered of a record outside
 * of it, whoever's they are.
 *
 * <p>{@code OutputFile.at(path).forOwnerAlone().write(bytes)}
 */
public final class OutputFile {
    private static final String REMEDY = "see that its directory is there and may be written, that its name is not too"
            + " long, and that there is room";

    /**
     * What is written.
     *
     * @param <T> what comes of writing
     */
    @FunctionalInterface
    public interface Content<T> {
        /**
         * Writes it.
         *
         * @param out is closed by whoever opened it
         * @return what comes of it
         * @throws IOException when it cannot be written
         */
        T to(OutputStream out) throws IOException;
    }

    private final Path named;
    private final boolean forOwnerAlone;
    private final @Nullable String insteadOfReplacing;
    private final boolean remembers;

    private OutputFile(Path named, boolean forOwnerAlone, @Nullable String insteadOfReplacing, boolean remembers) {
        this.named = named;
        this.forOwnerAlone = forOwnerAlone;
        this.insteadOfReplacing = insteadOfReplacing;
        this.remembers = remembers;
    }

    /**
     * {@return a file, which is made, or replaced as a whole; or a device or a pipe}
     *
     * @param file the file
     */
    public static OutputFile at(Path file) {
        return new OutputFile(file, false, null, false);
    }

    /**
     * {@return whether the name is one of the standard output of this process, such as {@code /dev/stdout}}
     *
     * @param file a name
     */
    public static boolean isStandardOutput(Path file) {
        try {
            return OpenStream.isStandardOutput(RealPath.of(file));
        } catch (IOException e) {
            return false; // what leads nowhere is told by whoever writes to it
        }
    }

    /**
     * {@return the same, which nobody but its owner may use from then on} Otherwise a new one is for whom the user lets
     * it be, and an old one stays so.
     */
    public OutputFile forOwnerAlone() {
        return new OutputFile(named, true, insteadOfReplacing, remembers);
    }

    /**
     * {@return the same, where a file that is there already stays as it is, whatever it is} A device or a pipe is
     * written to all the same.
     *
     * @param remedy what to do when there is one, for the message
     */
    public OutputFile replacingNothing(String remedy) {
        return new OutputFile(named, forOwnerAlone, remedy, remembers);
    }

    /**
     * {@return the same for what is remembered of a record, in the place of what was remembered before; nobody else
     * replaces that}
     */
    public OutputFile remembering() {
        return new OutputFile(named, forOwnerAlone, insteadOfReplacing, true);
    }

    /**
     * Writes on standard output, which stays open.
     *
     * @param <T> what comes of writing
     * @param content writes what is to stand there
     * @return what comes of it
     */
    public static <T> T standardOutput(Content<T> content) {
        try {
            return OpenStream.write(FileDescriptor.out, content::to);
        } catch (IOException e) {
            throw new OutputNotWritten(
                    "standard output",
                    "not all could be written to it",
                    "see that there is room, and that what reads it stays to the end",
                    e);
        }
    }

    /**
     * Writes the document. Once this returns it is on the disk.
     *
     * @param document all that is to stand there
     * @throws InvalidValue when nothing may be written over what is there; all is as it was
     * @throws OutputNotWritten when it cannot be written; what was there is as it was
     */
    public void write(byte[] document) {
        write(out -> {
            out.write(document);
            return document.length;
        });
    }

    /**
     * The same for what is longer than memory; what the content throws is thrown on, and all is as it was.
     *
     * @param <T> what comes of writing
     * @param content writes what is to stand there
     * @return what comes of it
     */
    public <T> T write(Content<T> content) {
        try {
            Path real = RealPath.of(named);
            require(!Files.isDirectory(real), "it is a directory", "name a file in it");
            refuseIrreplaceable(real);
            return isExchanged(real) ? exchanged(real, content) : OpenStream.write(real, content::to);
        } catch (IOException e) {
            throw notWritten(reason(e), REMEDY, e);
        }
    }

    private static boolean isExchanged(Path real) {
        return !OpenStream.isNamedBy(real) && (!Files.exists(real) || Files.isRegularFile(real));
    }

    private <T> T exchanged(Path real, Content<T> content) throws IOException {
        refuseToReplace(real);
        try (BegunFile begun = BegunFile.of(real, forOwnerAlone)) {
            T result = begun.write(content::to);
            if (Files.exists(real) || !begun.make()) {
                replace(real, begun);
            }
            return result;
        }
    }

    /** What is there now may be another file than at the beginning. */
    private void replace(Path real, BegunFile begun) throws IOException {
        refuseToReplace(real);
        refuseIrreplaceable(real);
        begun.replace(forOwnerAlone);
    }

    private void refuseToReplace(Path real) {
        if (Files.exists(real)) {
            if (insteadOfReplacing != null) {
                throw refused("it is there already", insteadOfReplacing);
            }
            require(
                    Files.isWritable(real),
                    "it may not be written",
                    "take another name, or give the right to write it");
        }
    }

    private void refuseIrreplaceable(Path real) throws IOException {
        Optional<String> kind = Irreplaceable.kind(real);
        if (kind.isPresent() && !(remembers && kind.get().equals(Irreplaceable.REMEMBERS))) {
            throw refused(kind.get() + ", and nothing is written over that", "name another file");
        }
    }

    private void require(boolean good, String wrong, String remedy) {
        if (!good) {
            throw notWritten(wrong, remedy, null);
        }
    }

    private InvalidValue refused(String wrong, String remedy) {
        return new InvalidValue("cannot write " + named + ": " + wrong, remedy);
    }

    private OutputNotWritten notWritten(String wrong, String remedy, @Nullable IOException cause) {
        return new OutputNotWritten("cannot write " + named, wrong, remedy, cause);
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException none -> "its directory is not there";
            case AccessDeniedException denied -> "this user may not write there";
            case FileSystemException system -> said(system.getReason());
            default -> said(e.getMessage());
        };
    }

    /** What the system says, in its own words. */
    private static String said(@Nullable String words) {
        return words == null ? "the system does not take it" : "the system says: " + words;
    }
}
