package org.vpshr.examples.ministry;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.vpshr.application.file.OutputFile;

/** Turns the one property that says where the record is into those that the starter asks for. */
final class StoreChoice implements ApplicationContextInitializer<GenericApplicationContext> {
    private static final String DATABASE = "jdbc:postgresql:";
    private static final String MASTER_KEY = "master.key";
    private static final int KEY_BYTES = 32;

    /** One transaction, for one process after the other. */
    private static final String ROOM = """
            begin;
            select pg_advisory_xact_lock(7236837);
            create schema if not exists record;
            create schema if not exists keys;
            create schema if not exists ministry;
            create table if not exists ministry.draft (
                id text primary key,
                owner integer not null,
                kind text not null,
                title text not null,
                made timestamptz not null,
                position bigint not null,
                content bytea not null);
            commit;
            """;

    @Override
    public void initialize(GenericApplicationContext application) {
        MinistryProperties ministry =
                Binder.get(application.getEnvironment()).bindOrCreate("ministry", MinistryProperties.class);
        boolean database = ministry.store().startsWith(DATABASE);
        application
                .getEnvironment()
                .getPropertySources()
                .addLast(new MapPropertySource("ministry.store", database ? schemas(ministry) : file(ministry)));
        if (database) {
            makeMasterKey(ministry.folder());
            application.registerBean(DataSource.class, () -> pool(ministry.store()));
        } else {
            makeFolder(Path.of(ministry.store()).toAbsolutePath().resolveSibling(""));
        }
    }

    /** Connections to a database in which there is room for the record, for the keys, and for what is not recorded yet. */
    private static DataSource pool(String address) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(address);
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(ROOM);
        } catch (SQLException e) {
            pool.close();
            throw new IllegalStateException("the database does not let its schemas be made", e);
        }
        return pool;
    }

    /** The keys of names lie apart from the record that they open. */
    private static Map<String, Object> schemas(MinistryProperties ministry) {
        return Map.of(
                "vp.store.schema",
                "record",
                "vp.keys.schema",
                "keys",
                "vp.keys.master-key",
                ministry.folder().resolve(MASTER_KEY).toString());
    }

    /** Lies where neither the record nor the keys of names lie, and is made once. */
    private static void makeMasterKey(Path folder) {
        Path file = folder.resolve(MASTER_KEY);
        if (Files.exists(file)) {
            return;
        }
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        makeFolder(folder);
        OutputFile.at(file)
                .forOwnerAlone()
                .replacingNothing("start again, with the key that is there")
                .write((Base64.getEncoder().encodeToString(key) + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> file(MinistryProperties ministry) {
        return Map.of("vp.store.file", ministry.store());
    }
}
