package org.vpshr.application.privacy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.failure.StoreUnavailable;

class SpoolTest {
    private static final String NAME = "Quetzalina Umbrafoss ";

    @TempDir
    Path folder;

    private static void write(Spool spool, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        spool.write(bytes, 0, bytes.length);
    }

    private static String read(Spool spool) throws IOException {
        try (InputStream in = spool.open()) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        }
    }

    @Test
    void a_little_is_held_in_memory_alone() throws IOException {
        try (Spool spool = new Spool(100, folder)) {
            write(spool, NAME);

            assertThat(read(spool)).isEqualTo(NAME);
            assertThat(read(spool)).isEqualTo(NAME);
            assertThat(files()).isEmpty();
        }
    }

    @Test
    void much_lies_in_a_file_that_nobody_else_can_read_and_that_is_gone_afterwards() throws IOException {
        try (Spool spool = new Spool(100, folder)) {
            for (int i = 0; i < 1000; i++) {
                write(spool, NAME);
            }

            assertThat(read(spool)).isEqualTo(NAME.repeat(1000));
            assertThat(read(spool)).isEqualTo(NAME.repeat(1000));
            Path file = files().getFirst();
            assertThat(new String(Files.readAllBytes(file), ISO_8859_1)).doesNotContain("Quetzalina", "Umbrafoss");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void where_no_file_can_be_kept_it_is_told() {
        try (Spool spool = new Spool(10, folder.resolve("none"))) {
            assertThatThrownBy(() -> write(spool, NAME))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContainingAll(folder.resolve("none").toString(), "make room");
        }
    }
}
