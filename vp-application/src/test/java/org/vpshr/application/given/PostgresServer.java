package org.vpshr.application.given;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.vpshr.application.Migration;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.store.Store;

/**
 * A PostgreSQL of its own for the tests of one process, as durable as in earnest. It is started when first asked for
 * and ends with the process. Each test has a schema of its own.
 */
public final class PostgresServer implements AutoCloseable {
    /** Who owns the tables. */
    public static final String OWNER = "vp_owner";

    /** Who records and reads. */
    public static final String ROLE = "vp_role";

    private static final List<String> RECORD = List.of("postgresql/V1__record.sql");
    private static final List<String> KEYS = List.of("/org/vpshr/application/privacy/postgresql/V1__keys.sql");
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private final EmbeddedPostgres server;

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Started by whoever asks first. */
    private static final class Started {
        static final PostgresServer SERVER = start();
    }

    public static PostgresServer get() {
        return Started.SERVER;
    }

    /** A server of its own for one test that harms it. */
    public static PostgresServer another() {
        return start();
    }

    private static PostgresServer start() {
        try {
            PostgresServer started = new PostgresServer(EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start());
            started.run("create role " + OWNER + " login; create role " + ROLE + " login");
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A schema with the tables of an empty record. */
    public Store.Postgres freshRecord() {
        return fresh("record", Migration::ofRecord);
    }

    /** A schema with the tables of no keys. */
    public Store.Postgres freshKeys() {
        return fresh("keys", Migration::ofKeys);
    }

    /** A schema with nothing in it. */
    public Store.Postgres freshSchema() {
        String schema = "empty_" + SCHEMAS.incrementAndGet();
        run("create schema " + schema + " authorization " + OWNER);
        return store(schema, OWNER);
    }

    /** What the migrations would do, in one go: they take a quarter of a second, which is much for each test. */
    private Store.Postgres fresh(String kind, BiConsumer<Store, Optional<String>> migration) {
        String schema = kind + "_" + SCHEMAS.incrementAndGet();
        run("create schema " + schema + " authorization " + OWNER
                + "; set role " + OWNER
                + "; set search_path = " + schema
                + ";" + script(kind));
        migration.accept(store(schema, OWNER), Optional.of(ROLE));
        return store(schema, ROLE);
    }

    private static String script(String kind) {
        List<String> resources = kind.equals("record") ? RECORD : KEYS;
        return resources.stream().map(PostgresServer::read).collect(Collectors.joining("\n"));
    }

    private static String read(String resource) {
        try (InputStream in = Ledger.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Store.Postgres store(String schema, String role) {
        String url = "jdbc:postgresql://localhost:" + server.getPort() + "/postgres?currentSchema=" + schema;
        return new Store.Postgres(url, role, null);
    }

    /** A role for the operating system's user, by which a command connects that is told no other. */
    public void letInWhoRunsThis() {
        run("do $$ begin create role \"" + System.getProperty("user.name")
                + "\" login superuser; exception when duplicate_object then null; end $$");
    }

    public int port() {
        return server.getPort();
    }

    /** As the superuser, who may do everything. */
    public void run(String statements) {
        try (Connection connection = connect();
                Statement sql = connection.createStatement()) {
            sql.execute(statements);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** As the superuser. */
    public Connection connect() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    /**
     * Stops the server in the middle of what it does (in the mode "immediate"), and starts it again on the same data; it
     * is back when this returns.
     */
    public void crashAndRestart() {
        List<String> command =
                new ArrayList<>(System.getProperty("user.name").equals("root") ? List.of("unshare", "-U") : List.of());
        command.addAll(List.of(program("pg_ctl"), "-D", data().toString()));
        command.addAll(List.of(
                "-m", "immediate", "-w", "-l", data().resolve("restarted.log").toString(), "restart"));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new AssertionError("the server does not restart: " + command);
            }
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The folder of all that the server keeps. */
    public Path data() {
        return Path.of(answer("show data_directory"));
    }

    /** A program of the installation that the server runs from. */
    private String program(String name) {
        try {
            long server = Long.parseLong(
                    Files.readAllLines(data().resolve("postmaster.pid")).getFirst());
            String command = ProcessHandle.of(server)
                    .flatMap(process -> process.info().command())
                    .orElseThrow();
            return Path.of(command).resolveSibling(name).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String answer(String query) {
        try (Connection connection = connect();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
