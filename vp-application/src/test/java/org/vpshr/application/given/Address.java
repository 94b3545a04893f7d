package org.vpshr.application.given;

import java.nio.file.Path;
import java.util.List;
import org.vpshr.application.Options;
import org.vpshr.application.store.Store;

/** Where a store is, as one process tells it to another on its command line: two words, or four. */
public final class Address {
    private static final String FILE = "file";

    private Address() {}

    public static List<String> of(Options options) {
        return switch (options.store()) {
            case Store.File file -> List.of(FILE, file.path().toString());
            case Store.Hosted hosted -> throw new AssertionError("no other process has " + hosted);
            case Store.Postgres postgres ->
                List.of(
                        "postgres",
                        postgres.url(),
                        String.valueOf(options.keys()),
                        String.valueOf(options.masterKey()));
        };
    }

    public static Store store(String... arguments) {
        return arguments[0].equals(FILE) ? Store.of(Path.of(arguments[1])) : role(arguments[1]);
    }

    public static Options options(String... arguments) {
        Options options = Options.of(store(arguments));
        return arguments[0].equals(FILE)
                ? options
                : options.withKeys(role(arguments[2])).withMasterKey(Path.of(arguments[3]));
    }

    private static Store role(String url) {
        return new Store.Postgres(url, PostgresServer.ROLE, null);
    }
}
