package org.vpshr.application.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.database.ConnectionBound;
import org.vpshr.application.database.Database;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.application.file.disk.RealPath;
import org.vpshr.application.store.KeyWrap;
import org.vpshr.application.store.Store;

/**
 * Where the keys of a record are, and the master key that wraps them.
 *
 * @param record the store that the keys open
 * @param named where the keys are; without it, beside a record that is a file
 * @param master the file of the master key; without it, beside a record or keys that are files
 * @param patience how long to wait while another process writes to the keys, and for what wraps the master key
 * @param wrap what the master key is wrapped by in its file; null where it stands there itself
 * @param bound how many connections there may be to a server, with those of others who share it
 */
public record KeyPlace(
        Store record,
        @Nullable Store named,
        @Nullable Path master,
        Duration patience,
        @Nullable KeyWrap wrap,
        ConnectionBound bound) {

    /** With a master key that stands in its file itself, and keys that nobody else shares connections with. */
    public KeyPlace(Store record, @Nullable Store named, @Nullable Path master, Duration patience) {
        this(record, named, master, patience, null, ConnectionBound.of(ConnectionBound.USUAL));
    }

    /** Keys beside the record, as a file has them. */
    public static KeyPlace beside(Store record, Duration patience) {
        return new KeyPlace(record, null, null, patience);
    }

    /**
     * Refuses to go on without the keys, where none are to be made.
     *
     * @throws KeyUnavailable when there are none
     */
    public void requireThere() {
        Store keys = store();
        if (!Database.isThere(keys, patience)) {
            throw new KeyUnavailable(
                    keys.toString(),
                    "the keys of the names are not there",
                    "bring them back, or name with --keys or in VP_KEYS where they are");
        }
        if (keys instanceof Store.File file && file.path().toFile().length() == 0) {
            throw new KeyUnavailable(
                    keys.toString(),
                    "the keys of the names are gone from it: it is empty",
                    "restore the last backup of it, or name with --keys or in VP_KEYS where they are");
        }
    }

    Store store() {
        if (record.equals(named)) {
            throw new KeyUnavailable(
                    record.toString(),
                    "the keys of persons would lie in the record that they open",
                    "name another database or schema, or a file, for the keys");
        }
        if (named != null) {
            return named;
        }
        return switch (record) {
            case Store.File file -> new Store.File(beside(file.path(), ".keys"));
            case Store.Shared shared ->
                throw new KeyUnavailable(
                        shared.toString(),
                        "no store is named for the keys of persons, which must lie apart from it",
                        "name one with --keys or in VP_KEYS: another database or schema, or a file");
        };
    }

    /** What stands in the file of the master key. */
    MasterKeyForm form() {
        return new MasterKeyForm(wrap, patience);
    }

    MasterKey masterKey(Aes aes) {
        if (master != null) {
            return MasterKey.read(master, form(), aes);
        }
        return switch (store()) {
            case Store.File keys -> own(keys.path(), besides(keys.path()), form(), aes);
            case Store.Shared keys ->
                throw new KeyUnavailable(
                        keys.toString(),
                        "no master key is named for these keys",
                        "name its file in VP_MASTER_KEY_FILE: 32 random bytes in Base64");
        };
    }

    /** Beside the record where the keys are beside it too, else beside the keys. */
    private Path besides(Path keys) {
        return named == null && record instanceof Store.File file
                ? beside(file.path(), ".master")
                : beside(keys, ".master");
    }

    private static MasterKey own(Path keys, Path master, MasterKeyForm form, Aes aes) {
        boolean isNew = !Files.exists(keys) && !Files.exists(master);
        return isNew ? MasterKey.readOrMake(master, form, aes) : MasterKey.read(master, form, aes);
    }

    /** Beside the file itself, whichever link leads to it. */
    private static Path beside(Path file, String ending) {
        try {
            Path real = Files.isSymbolicLink(file) ? RealPath.of(file) : file;
            return real.resolveSibling(real.getFileName() + ending);
        } catch (IOException e) {
            throw new KeyUnavailable(
                    file.toString(), "where it leads is not there", "name the file of the record, or its keys", e);
        }
    }
}
