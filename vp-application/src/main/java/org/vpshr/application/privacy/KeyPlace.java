package org.vpshr.application.privacy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.vpshr.application.Options;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.store.Store;

/** Where the keys of a record are, and the master key that wraps them. */
final class KeyPlace {
    private KeyPlace() {}

    static Store of(Options options) {
        if (options.store().equals(options.keys())) {
            throw new StoreUnavailable(
                    options.store().toString(),
                    "the keys of persons would lie in the record that they open",
                    "name another database or schema, or a file, for the keys");
        }
        if (options.keys() != null) {
            return options.keys();
        }
        return switch (options.store()) {
            case Store.File file -> new Store.File(beside(file.path(), ".keys"));
            case Store.Postgres postgres ->
                throw new StoreUnavailable(
                        postgres.toString(),
                        "no store is named for the keys of persons, which must lie apart from it",
                        "name one with --keys or in VP_KEYS: another database or schema, or a file");
        };
    }

    static MasterKey masterKey(Options options) {
        if (options.masterKey() != null) {
            return MasterKey.read(options.masterKey());
        }
        return switch (of(options)) {
            case Store.File keys -> own(keys.path(), besides(options, keys.path()));
            case Store.Postgres keys ->
                throw new StoreUnavailable(
                        keys.toString(),
                        "no master key is named for these keys",
                        "name its file in VP_MASTER_KEY_FILE: 32 random bytes in Base64");
        };
    }

    /** Beside the record where the keys are beside it too, else beside the keys. */
    private static Path besides(Options options, Path keys) {
        return options.keys() == null && options.store() instanceof Store.File file
                ? beside(file.path(), ".master")
                : beside(keys, ".master");
    }

    private static MasterKey own(Path keys, Path master) {
        boolean isNew = !Files.exists(keys) && !Files.exists(master);
        return isNew ? MasterKey.generate(master) : MasterKey.read(master);
    }

    private static Path beside(Path file, String ending) {
        Path name = file.getFileName();
        return file.resolveSibling((name == null ? "record" : name) + ending);
    }
}
