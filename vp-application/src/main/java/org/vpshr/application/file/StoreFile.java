package org.vpshr.application.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.vpshr.application.failure.StoreUnavailable;

/** The file before the database opens it: there, of the right sort, and for its owner alone when it is new. */
public final class StoreFile {
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private StoreFile() {}

    /** Makes the file if it is not there, and refuses what can be no database, before a database touches it. */
    public static void prepare(Path file, String kind) {
        refuseIf(
                Files.isDirectory(file),
                file,
                "it is a directory",
                "name a file in it, such as " + file.resolve("record.vp"));
        refuseIf(
                Files.exists(file) && !Files.isRegularFile(file),
                file,
                "it is a pipe or a device",
                "name the file of a record, or a new one");
        Path parent = file.toAbsolutePath().getParent();
        refuseIf(
                parent == null || !Files.isDirectory(parent),
                file,
                "its directory does not exist",
                "create the directory first");
        try {
            createForOwner(file);
            refuseIf(
                    !Files.isReadable(file),
                    file,
                    "it may not be read",
                    "give the user who runs this the right to read it");
            refuseIf(!isSqliteOrEmpty(file), file, "it is not " + kind, "name the file of a record, or a new one");
        } catch (IOException e) {
            throw new StoreUnavailable(
                    file.toString(), "it cannot be created or read", "see that its directory may be written", e);
        }
    }

    /** Creates an empty file that only its owner may read, unless it is there. */
    public static void createForOwner(Path file) throws IOException {
        try {
            Files.createFile(file, ownerOnly());
        } catch (FileAlreadyExistsException e) {
            // there already, made by us before or by another process just now
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isSqliteOrEmpty(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(SQLITE.length);
            return first.length == 0 || Arrays.equals(first, SQLITE);
        }
    }

    private static void refuseIf(boolean bad, Path file, String wrong, String remedy) {
        if (bad) {
            throw new StoreUnavailable(file.toString(), wrong, remedy);
        }
    }
}
