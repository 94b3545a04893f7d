package org.vpshr.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.registerPerson;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.given.AStore;
import org.vpshr.application.given.PostgresServer;
import org.vpshr.application.receipt.CommandId;

/** A name is looked for in all that a server keeps: tables, indexes, its write-ahead log, what waits to be vacuumed. */
class CanaryInPostgresTest {
    private static final String NAME = "Quetzalina Umbrafoss";
    private static final String REFERENCE = "canary-in-the-server";

    @TempDir
    Path directory;

    private PostgresServer server;
    private AStore store;

    @BeforeEach
    void start() {
        server = PostgresServer.another();
        store = AStore.InPostgres.on(server, directory);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void a_name_stands_in_no_file_of_the_server_though_its_reference_does() throws IOException {
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(store.options())) {
            record.record(command(registerPerson(REFERENCE, NAME)), new CommandId("the-first"));
            server.run("checkpoint");

            assertThat(filesWith(REFERENCE)).isNotEmpty();
            assertThat(filesWith("Quetzalina")).isEmpty();
            assertThat(filesWith("Umbrafoss")).isEmpty();
        }
    }

    private List<Path> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.walk(server.data())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> bytes(file).contains(text))
                    .toList();
        }
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
