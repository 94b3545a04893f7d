package org.vpshr.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.application.given.OwnerAlone;
import org.vpshr.application.given.Tampering;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.application.store.Store;
import org.vpshr.application.text.FreeText;
import org.vpshr.application.text.SaltedText;
import org.vpshr.domain.failure.InvalidValue;

class RotationTest {
    static final int EVENTS = 40;

    @TempDir
    Path directory;

    private Path store() {
        return directory.resolve("record.db");
    }

    private Path key(String name) {
        return directory.resolve(name);
    }

    static EventKeys open(Path store, @Nullable Path master) {
        return EventKeys.open(new KeyPlace(Store.of(store), null, master, Ledger.PATIENCE), new SecureRandom());
    }

    private List<RowTexts> sealed() {
        try (EventKeys keys = open(store(), null)) {
            return IntStream.range(0, EVENTS).mapToObj(i -> sealed(keys, i)).toList();
        }
    }

    private static RowTexts sealed(EventKeys keys, int i) {
        TextVault vault = new TextVault(keys);
        return vault.seal(i + 1, false, vault.salted(List.of(new FreeText("Text " + i, false))));
    }

    private static String opened(EventKeys keys, int i, RowTexts texts) {
        List<SaltedText> all = new TextVault(keys).all(i + 1, texts);
        return all.isEmpty() ? "no key" : all.getFirst().text();
    }

    private static void assertOpens(EventKeys keys, List<RowTexts> texts) {
        for (int i = 0; i < texts.size(); i++) {
            assertThat(opened(keys, i, texts.get(i))).isEqualTo("Text " + i);
        }
    }

    private List<byte[]> wrapped() {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store() + ".keys");
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(
                        "select wrapped from event_key where position <= 40 union all select wrapped from single")) {
            List<byte[]> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getBytes(1));
            }
            return all;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void the_new_key_opens_every_text_and_the_old_one_none() {
        List<RowTexts> texts = sealed();
        Path old = key("record.db.master");
        try (EventKeys keys = open(store(), null)) {
            keys.rotate(key("new"));
            assertOpens(keys, texts);
            assertThat(opened(keys, 500, sealed(keys, 500))).isEqualTo("Text 500");
        }
        try (EventKeys keys = open(store(), key("new"))) {
            assertOpens(keys, texts);
        }
        assertThatThrownBy(() -> open(store(), old))
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContaining("is not the one that these keys are wrapped by");
    }

    @Test
    void no_file_keeps_a_key_as_it_was_wrapped_before() throws IOException {
        sealed();
        List<byte[]> before = wrapped();
        assertThat(before).hasSize(EVENTS + 2);
        assertThat(holding(before.getFirst())).isNotEmpty();
        try (EventKeys keys = open(store(), null)) {
            keys.rotate(key("new"));
            for (byte[] old : before) {
                assertThat(holding(old)).isEmpty();
            }
        }
    }

    private List<Path> holding(byte[] bytes) throws IOException {
        String sought = new String(bytes, StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> found = new ArrayList<>();
            for (Path file : files.toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(sought)) {
                    found.add(file);
                }
            }
            return found;
        }
    }

    @Test
    void an_erased_text_does_not_come_back() {
        List<RowTexts> texts = sealed();
        try (EventKeys keys = open(store(), null)) {
            keys.destroy(List.of(1L));
            keys.rotate(key("new"));
            assertThat(opened(keys, 0, texts.getFirst())).isEqualTo("no key");
        }
    }

    @Test
    void the_key_that_is_in_use_is_refused() throws IOException {
        List<RowTexts> texts = sealed();
        Path same = Files.copy(key("record.db.master"), key("copy"));
        try (EventKeys keys = open(store(), null)) {
            for (Path file : List.of(key("record.db.master"), same)) {
                assertThatThrownBy(() -> keys.rotate(file))
                        .isInstanceOf(InvalidValue.class)
                        .hasMessageContaining("holds the master key that is in use");
            }
            assertOpens(keys, texts);
        }
    }

    @Test
    void a_process_with_the_old_key_seals_nothing_more_that_the_new_one_could_not_open() {
        List<RowTexts> texts = sealed();
        try (EventKeys left = open(store(), null);
                EventKeys keys = open(store(), null)) {
            keys.rotate(key("new"));

            assertThatThrownBy(() -> sealed(left, 500))
                    .isInstanceOf(KeyUnavailable.class)
                    .hasMessageContaining("the master key was replaced meanwhile");
            assertThatThrownBy(() -> opened(left, 0, texts.getFirst()))
                    .isInstanceOf(KeyUnavailable.class)
                    .hasMessageContaining("open the store again");
            assertThat(opened(keys, 500, sealed(keys, 500))).isEqualTo("Text 500");
        }
    }

    @Test
    void a_key_that_was_changed_stops_the_rotation_and_all_stays() {
        List<RowTexts> texts = sealed();
        Path keysFile = key("record.db.keys");
        Tampering.with(keysFile, "update event_key set wrapped = zeroblob(48) where position = 9");
        try (EventKeys keys = open(store(), null)) {
            assertThatThrownBy(() -> keys.rotate(key("new"))).hasMessageContaining("key of 9 was changed");
            assertThat(opened(keys, 0, texts.getFirst())).isEqualTo("Text 0");
        }
        try (EventKeys keys = open(store(), null)) {
            assertThat(opened(keys, EVENTS - 1, texts.getLast())).isEqualTo("Text " + (EVENTS - 1));
        }
    }

    /** A process rotates to and fro without end, and is killed: one of the two keys opens every name. */
    @Test
    void a_kill_at_any_moment_leaves_one_key_that_opens_everything() throws Exception {
        List<RowTexts> texts = sealed();
        Path one = Files.copy(key("record.db.master"), key("one"));
        Path other = OwnerAlone.may(Files.writeString(
                key("other"),
                Base64.getEncoder().encodeToString(new Aes(new SecureRandom()).key()),
                StandardCharsets.US_ASCII));
        int opened = 0;
        for (int round = 0; round < 12; round++) {
            killedRotations(one, other, 40 + 17L * round);
            opened += opensEverything(one, texts) ? 1 : 0;
            opened += opensEverything(other, texts) ? 1 : 0;
        }
        assertThat(opened).isEqualTo(12);
    }

    private boolean opensEverything(Path master, List<RowTexts> texts) {
        try (EventKeys keys = open(store(), master)) {
            assertOpens(keys, texts);
            return true;
        } catch (KeyUnavailable e) {
            assertThat(e).hasMessageContaining("is not the one that these keys are wrapped by");
            return false;
        }
    }

    private void killedRotations(Path one, Path other, long millis) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Rotator.class.getName(),
                        store().toString(),
                        one.toString(),
                        other.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.US_ASCII)) {
            assertThat(out.readLine()).isEqualTo("rotated");
            Thread.sleep(millis);
            process.destroyForcibly();
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
}
