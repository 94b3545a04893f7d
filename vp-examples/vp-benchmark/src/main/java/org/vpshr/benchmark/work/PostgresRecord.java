package org.vpshr.benchmark.work;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.vpshr.application.Migration;
import org.vpshr.application.Options;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.store.Store;

/** A PostgreSQL of its own, as durable as in earnest, with the record of a generated history in it. */
final class PostgresRecord implements AutoCloseable {
    private static final String ROLE = "vp_role";

    private final EmbeddedPostgres server;
    private final Options options;

    private PostgresRecord(EmbeddedPostgres server, Options options) {
        this.server = server;
        this.options = options;
    }

    /**
     * An empty one.
     *
     * @param folder for what is kept outside of the record
     * @param like a record in a file, with whose master key it is opened
     */
    static PostgresRecord started(Path folder, Path like) {
        try {
            Path master = folder.resolve("master");
            Files.copy(like.resolveSibling(like.getFileName() + ".master"), master, StandardCopyOption.COPY_ATTRIBUTES);
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
            execute(server, "create role " + ROLE + " login");
            execute(server, "create schema record; create schema keys");
            Migration.ofRecord(store(server, "record", "postgres"), Optional.of(ROLE));
            Migration.ofKeys(store(server, "keys", "postgres"), Optional.of(ROLE));
            Options options = Options.of(store(server, "record", ROLE))
                    .withKeys(store(server, "keys", ROLE))
                    .withMasterKey(master)
                    .withCheckpoint(folder.resolve("checkpoint"))
                    .withState(folder.resolve("state"));
            return new PostgresRecord(server, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Store.Postgres store(EmbeddedPostgres server, String schema, String role) {
        return new Store.Postgres(url(server, schema), role, null);
    }

    private static String url(EmbeddedPostgres server, String schema) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres?currentSchema=" + schema;
    }

    /** Of the record, by JDBC, for the owner of the tables. */
    String url() {
        return url(server, "record") + "&user=postgres";
    }

    VoluntaryPrinciples open() {
        return VoluntaryPrinciples.open(options);
    }

    void execute(String statement) {
        execute(server, statement);
    }

    private static void execute(EmbeddedPostgres server, String statement) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
