package org.vpshr.application.store;

import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.file.disk.WorkingDirectory;

/**
 * Where a record, or the keys of its persons, is kept: a file, or a schema of a PostgreSQL database, which is reached by its
 * address or by connections that the host lends.
 */
public sealed interface Store {

    /**
     * One SQLite file: for one machine.
     *
     * @param path the file, which is made when it is not there
     */
    record File(Path path) implements Store {
        /**
         * Checks the name.
         *
         * @throws org.vpshr.domain.failure.InvalidValue when the file can have no such name
         */
        public File {
            WorkingDirectory.requireNameable(path);
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    /** A schema of a PostgreSQL database, for any number of machines. */
    sealed interface Shared extends Store {}

    /**
     * One by its address, on connections of our own.
     *
     * @param url such as {@code jdbc:postgresql://db.example/vp?currentSchema=record}; never with a user or a password
     * @param user the role to connect by; without one, that of the operating system's user
     * @param password its password, if it needs one
     */
    record Postgres(
            String url, @Nullable String user, @Nullable String password) implements Shared {
        /**
         * Checks the address.
         *
         * @throws org.vpshr.domain.failure.InvalidValue when it is none, or has a user or a password in it
         */
        public Postgres {
            StoreUrl.check(url);
        }

        /** Where it is. Who connects, and by which password, is told to nobody. */
        @Override
        public String toString() {
            return url;
        }
    }

    /**
     * One by connections of the host. Each is given back when the work that it was lent for is done, and as it was lent, so
     * that the host's pool, its meters and its changing passwords serve the record too.
     *
     * @param source lends connections to PostgreSQL; of another product they are refused when the record is opened. None of
     *     them may take part in a transaction of the host
     * @param schema the one of the record, or of the keys; null for the one in which a new connection makes tables
     */
    record Hosted(DataSource source, @Nullable String schema) implements Shared {

        /** By whose connections. A DataSource may tell more of itself than it should, and is not asked. */
        @Override
        public String toString() {
            return "a DataSource (" + source.getClass().getSimpleName() + ")"
                    + (schema == null ? "" : ", schema " + schema);
        }
    }

    /**
     * {@return a store in a database of the host's: in the schema in which a new connection makes tables}
     *
     * @param source hands out connections to PostgreSQL
     */
    static Store of(DataSource source) {
        return new Hosted(source, null);
    }

    /**
     * {@return a store in a schema by its name: one DataSource may serve for the record and, in another schema, for its
     * keys}
     *
     * @param source hands out connections to PostgreSQL
     * @param schema the schema, which is there
     */
    static Store of(DataSource source, String schema) {
        return new Hosted(source, schema);
    }

    /**
     * {@return one SQLite file: for one machine}
     *
     * @param file the file, which is made when it is not there
     */
    static Store of(Path file) {
        return new File(file);
    }

    /**
     * {@return the store of a record by what people write: a path, or a URL that begins with {@code jdbc:postgresql:}}
     * Role and password come from the environment: {@code VP_DB_USER} and {@code VP_DB_PASSWORD}, or
     * {@code VP_DB_PASSWORD_FILE} with the name of a file that holds the password.
     *
     * @param pathOrUrl a path, or a URL that begins with {@code jdbc:postgresql:}
     * @throws org.vpshr.domain.failure.InvalidValue when it is a URL of another kind, or has a user or a password in it
     */
    static Store of(String pathOrUrl) {
        return of(pathOrUrl, System.getenv());
    }

    /**
     * {@return the store of a record by what people write, as {@link #of(String)} has it, with the role and the
     * password of another environment}
     *
     * @param pathOrUrl a path, or a URL that begins with {@code jdbc:postgresql:}
     * @param environment variables by their names
     */
    static Store of(String pathOrUrl, Map<String, String> environment) {
        return StoreUrl.parse(pathOrUrl, new Credentials(environment, "VP_DB"));
    }

    /**
     * {@return the same for a store of keys, where {@code VP_KEYS_USER} and its kin go before those of the record}
     *
     * @param pathOrUrl a path, or a URL that begins with {@code jdbc:postgresql:}
     */
    static Store keysOf(String pathOrUrl) {
        return keysOf(pathOrUrl, System.getenv());
    }

    /**
     * {@return a store of keys by what people write, as {@link #keysOf(String)} has it, with the role and the password
     * of another environment}
     *
     * @param pathOrUrl a path, or a URL that begins with {@code jdbc:postgresql:}
     * @param environment variables by their names
     */
    static Store keysOf(String pathOrUrl, Map<String, String> environment) {
        return StoreUrl.parse(pathOrUrl, new Credentials(environment, "VP_KEYS", "VP_DB"));
    }
}
