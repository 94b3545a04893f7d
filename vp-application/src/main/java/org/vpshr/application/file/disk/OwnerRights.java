package org.vpshr.application.file.disk;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Who may use a file: its owner alone, or others as well. */
public final class OwnerRights {
    static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private static final Set<PosixFilePermission> OWNER = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private OwnerRights() {}

    /** Whether others than its owner may use the file. Where the system knows no such rights, nobody can say so. */
    public static boolean areShared(Path file) throws IOException {
        return Files.getFileStore(file).supportsFileAttributeView("posix")
                && !OWNER.containsAll(Files.getPosixFilePermissions(file));
    }

    /** For a file that is made: its owner alone may use it. */
    static FileAttribute<?>[] alone() {
        return rights("rw-------");
    }

    /** For a file that is made: whoever the user lets use what he makes. */
    static FileAttribute<?>[] usual() {
        return rights("rw-rw-rw-");
    }

    /** For a folder that is made: its owner alone may use it. */
    static FileAttribute<?>[] folderAlone() {
        return rights("rwx------");
    }

    /** For a folder that is made: whoever the user lets use what he makes. */
    static FileAttribute<?>[] folderUsual() {
        return rights("rwxrwxrwx");
    }

    private static FileAttribute<?>[] rights(String most) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(most))}
                : new FileAttribute<?>[0];
    }
}
