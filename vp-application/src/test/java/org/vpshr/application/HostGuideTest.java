package org.vpshr.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.given.OwnerAlone;
import org.vpshr.application.given.PostgresServer;
import org.vpshr.application.store.Store;

/** The program of the guide does what it says. */
class HostGuideTest {
    private static final PostgresServer SERVER = PostgresServer.another();

    @TempDir
    Path directory;

    @Test
    void the_program_writes_its_case_and_records_it_once_however_often_it_runs() throws Exception {
        SERVER.run("create schema record authorization " + PostgresServer.OWNER + "; create schema keys authorization "
                + PostgresServer.OWNER + "; create schema " + PostgresServer.ROLE + " authorization "
                + PostgresServer.ROLE + "; create table " + PostgresServer.ROLE
                + ".closed_case (number int primary key); alter table " + PostgresServer.ROLE
                + ".closed_case owner to " + PostgresServer.ROLE);
        Migration.ofRecord(owners("record"), Optional.of(PostgresServer.ROLE));
        Migration.ofKeys(owners("keys"), Optional.of(PostgresServer.ROLE));
        String address = "jdbc:postgresql://localhost:" + SERVER.port() + "/postgres";
        String master = OwnerAlone.masterKey(directory.resolve("master.key")).toString();

        String once = run(address, PostgresServer.ROLE, master);
        String again = run(address, PostgresServer.ROLE, master);

        assertThat(once).isEqualTo("recorded at position 1\n");
        assertThat(again).isEqualTo(once);
        try (Connection connection = SERVER.connect();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select (select count(*) from " + PostgresServer.ROLE
                        + ".closed_case), (select count(*) from record.event)")) {
            row.next();
            assertThat(row.getInt(1)).isEqualTo(1);
            assertThat(row.getInt(2)).isEqualTo(1);
        }
    }

    private static Store owners(String schema) {
        return SERVER.store(schema, PostgresServer.OWNER);
    }

    private String run(String... arguments) throws Exception {
        Matcher sample = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs", "postgresql.md")));
        assertThat(sample.find()).isTrue();
        Path source = directory.resolve("CaseOffice.java");
        Files.writeString(source, sample.group(1));
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        directory.toString(),
                        source.toString());
        assertThat(compiled).isZero();
        PrintStream before = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()})) {
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            loader.loadClass("CaseOffice").getMethod("main", String[].class).invoke(null, (Object) arguments);
        } finally {
            System.setOut(before);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
