package org.vpshr.application.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.Options;
import org.vpshr.application.store.Store;

/** An empty store for one test, and the ways around its ledger. */
public sealed interface AStore {

    /** The two databases that a record can be kept in. What holds for one holds for the other. */
    enum In {
        A_FILE,
        POSTGRES;

        public AStore fresh(Path directory) {
            return this == A_FILE
                    ? new InAFile(directory.resolve("record.db"))
                    : InPostgres.on(PostgresServer.get(), directory);
        }
    }

    Store store();

    /** To open it with all that belongs to it. */
    Options options();

    /** Around the ledger, and around its triggers. */
    void tamper(String... statements);

    /** Around the ledger, with its triggers in place: by the owner of the tables. */
    void openly(String statement) throws SQLException;

    /** How bytes are written in its SQL. */
    String bytes(byte[] bytes);

    default String bytes(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A connection of somebody else. */
    Connection connect() throws SQLException;

    /** In a SQLite file. */
    record InAFile(Path file) implements AStore {
        @Override
        public Store store() {
            return Store.of(file);
        }

        @Override
        public Options options() {
            return Options.of(file).withState(file.resolveSibling("state"));
        }

        @Override
        public void tamper(String... statements) {
            Tampering.with(file, statements);
        }

        @Override
        public void openly(String statement) throws SQLException {
            Tampering.openly(file, statement);
        }

        @Override
        public String bytes(byte[] bytes) {
            return "x'" + HexFormat.of().formatHex(bytes) + "'";
        }

        @Override
        public Connection connect() throws SQLException {
            return DriverManager.getConnection("jdbc:sqlite:" + file);
        }
    }

    /** On the server that the tests share. The ledger is opened by the role that may only append. */
    record InPostgres(
            PostgresServer server, Store.Postgres store, Path directory, AtomicReference<Store.@Nullable Postgres> keys)
            implements AStore {

        public InPostgres(PostgresServer server, Store.Postgres store, Path directory) {
            this(server, store, directory, new AtomicReference<>());
        }

        /** An empty one on the server. */
        public static InPostgres on(PostgresServer server, Path directory) {
            return new InPostgres(server, server.freshRecord(), directory);
        }

        @Override
        public Options options() {
            return Options.of(store)
                    .withKeys(ownKeys())
                    .withMasterKey(masterKey())
                    .withState(directory.resolve("state"));
        }

        /** The same each time: a record has keys of its own. */
        private Store.Postgres ownKeys() {
            return Objects.requireNonNull(keys.updateAndGet(made -> made == null ? server.freshKeys() : made));
        }

        private Path masterKey() {
            try {
                return OwnerAlone.masterKey(directory.resolve("master"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void tamper(String... statements) {
            try {
                execute("set session_replication_role = replica", statements);
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public void openly(String statement) throws SQLException {
            execute("set role " + PostgresServer.OWNER, statement);
        }

        private void execute(String first, String... statements) throws SQLException {
            try (Connection connection = connect();
                    Statement sql = connection.createStatement()) {
                sql.execute(first);
                for (String statement : statements) {
                    sql.execute(statement);
                }
            }
        }

        @Override
        public String bytes(byte[] bytes) {
            return "'\\x" + HexFormat.of().formatHex(bytes) + "'::bytea";
        }

        @Override
        public Connection connect() throws SQLException {
            Connection connection = server.connect();
            connection.setSchema(store.url().replaceFirst(".*currentSchema=", ""));
            return connection;
        }
    }
}
