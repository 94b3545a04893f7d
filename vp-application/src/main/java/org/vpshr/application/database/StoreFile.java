package org.vpshr.application.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.vpshr.application.database.session.StoreKind;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.file.disk.HeldFiles;
import org.vpshr.application.file.disk.NewFile;
import org.vpshr.application.file.disk.RealPath;

/** The file before the database opens it: there, of the right sort, and for its owner alone when it is new. */
final class StoreFile {
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /** The first bytes of SQLite's files are its header, in which whoever made one may say what it is. */
    private static final int HEADER = 100;

    private static final int APPLICATION_ID = 68;

    private final Path file;
    private final StoreKind kind;

    private StoreFile(Path file, StoreKind kind) {
        this.file = file;
        this.kind = kind;
    }

    /**
     * Makes the file if it is not there, and refuses what is none of the kind, before a database touches it: another
     * program's database would be changed by being opened.
     *
     * @param maker makes an empty database of the kind
     */
    static HeldFiles.Hold held(Path file, StoreKind kind, NewFile.Maker maker) {
        return new StoreFile(file, kind).held(maker);
    }

    private HeldFiles.Hold held(NewFile.Maker maker) {
        refuseIf(
                Files.isDirectory(file),
                "it is a directory",
                "name a file in it, such as " + file.resolve("record.vp"));
        refuseIf(
                Files.exists(file) && !Files.isRegularFile(file),
                "it is a pipe or a device",
                "name the file of a record, or a new one");
        Path folder = file.toAbsolutePath().getParent();
        refuseIf(
                folder == null || !Files.isDirectory(folder),
                "its directory does not exist",
                "create the directory first");
        try {
            if (!Files.exists(file)) {
                make(maker);
            }
            refuseIf(!Files.isReadable(file), "it may not be read", "give the user who runs this the right to read it");
            return HeldFiles.hold(file, this::refuseOther);
        } catch (IOException e) {
            throw new StoreUnavailable(
                    file.toString(), "it cannot be created or read", "see that its directory may be written", e);
        }
    }

    private void make(NewFile.Maker maker) throws IOException {
        Path real = RealPath.of(file);
        for (String ending : List.of("-wal", "-journal")) {
            Path left = real.resolveSibling(real.getFileName() + ending);
            refuseIf(
                    Files.exists(left) && !Files.exists(real),
                    "it is not there, but " + left.getFileName() + " is, in which something of it may be left",
                    "bring the file back; or move the other away, and a new one is made");
        }
        NewFile.once(real, maker);
    }

    private Path refuseOther(Path there) throws IOException {
        try (InputStream in = Files.newInputStream(there)) {
            byte[] first = in.readNBytes(HEADER);
            refuseIf(
                    first.length == 0,
                    "it is there and empty",
                    "restore the last backup of it; only where nothing was ever kept in it, delete it, and it is made"
                            + " as it should be");
            refuseIf(!isDatabase(first), "it is not " + kind.name(), "name the file of a record, or a new one");
            refuseIf(
                    ByteBuffer.wrap(first).getInt(APPLICATION_ID) != kind.applicationId(),
                    "it is a database, but not " + kind.name(),
                    "name another file, or a new one");
        }
        return there;
    }

    private static boolean isDatabase(byte[] first) {
        return first.length == HEADER && Arrays.equals(Arrays.copyOf(first, SQLITE.length), SQLITE);
    }

    private void refuseIf(boolean bad, String wrong, String remedy) {
        if (bad) {
            throw new StoreUnavailable(file.toString(), wrong, remedy);
        }
    }
}
