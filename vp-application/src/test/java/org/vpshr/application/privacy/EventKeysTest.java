package org.vpshr.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.given.OwnerAlone;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.application.store.Store;
import org.vpshr.application.text.FreeText;
import org.vpshr.application.text.SaltedText;
import org.vpshr.domain.failure.InvalidValue;

class EventKeysTest {
    private static final FreeText SAID = new FreeText("They met in Lima.", false);
    private static final FreeText OWN = new FreeText("letter of the ambassador", true);

    @TempDir
    Path directory;

    private Path store() {
        return directory.resolve("record.db");
    }

    private KeyPlace place(@Nullable Path masterKey) {
        return new KeyPlace(Store.of(store()), null, masterKey, Duration.ofSeconds(10));
    }

    private EventKeys open(@Nullable Path masterKey) {
        return EventKeys.open(place(masterKey), new SecureRandom());
    }

    private Path masterKey(String name, int bytes) throws IOException {
        byte[] key = new byte[bytes];
        new SecureRandom().nextBytes(key);
        return OwnerAlone.may(
                Files.writeString(directory.resolve(name), Base64.getEncoder().encodeToString(key)));
    }

    private static RowTexts sealed(EventKeys keys, long position, boolean open) {
        TextVault vault = new TextVault(keys);
        return vault.seal(position, open, vault.salted(List.of(SAID, OWN)));
    }

    private static List<String> opened(EventKeys keys, long position, RowTexts texts) {
        return new TextVault(keys)
                .all(position, texts).stream().map(SaltedText::text).toList();
    }

    @Test
    void sealed_texts_are_opened_again_also_later() {
        RowTexts texts;
        try (EventKeys keys = open(null)) {
            texts = sealed(keys, 1, false);
            assertThat(opened(keys, 1, texts)).containsExactly(SAID.text(), OWN.text());
        }
        try (EventKeys keys = open(null)) {
            assertThat(opened(keys, 1, texts)).containsExactly(SAID.text(), OWN.text());
        }
    }

    @Test
    void what_is_for_all_lies_open_and_what_is_internal_never() {
        try (EventKeys keys = open(null)) {
            RowTexts texts = sealed(keys, 1, true);

            assertThat(TextVault.open(texts)).extracting(SaltedText::text).containsExactly(SAID.text());
            assertThat(opened(keys, 1, texts)).containsExactly(SAID.text(), OWN.text());
        }
    }

    @Test
    void the_same_texts_are_never_sealed_the_same_way_twice() {
        try (EventKeys keys = open(null)) {
            assertThat(sealed(keys, 1, false).sealed())
                    .isNotEqualTo(sealed(keys, 1, false).sealed());
        }
    }

    @Test
    void what_was_sealed_under_a_key_that_is_destroyed_is_never_opened_again() {
        try (EventKeys keys = open(null)) {
            RowTexts texts = sealed(keys, 1, false);

            assertThat(keys.destroy(List.of(1L))).isOne();
            assertThat(keys.destroy(List.of(1L))).isZero();

            assertThat(opened(keys, 1, texts)).isEmpty();
        }
    }

    @Test
    void keys_are_made_while_others_are_read() throws Exception {
        try (EventKeys keys = open(null);
                ExecutorService readers = Executors.newFixedThreadPool(4)) {
            keys.made(1);
            AtomicBoolean done = new AtomicBoolean();
            List<Future<?>> reading = IntStream.range(0, 4)
                    .<Future<?>>mapToObj(reader -> readers.submit(() -> {
                        for (long each = reader; !done.get(); each += 97) {
                            keys.find(1 + each % 4_096);
                        }
                    }))
                    .toList();
            try {
                for (long position = 2; position < 4_096; position += 64) {
                    assertThat(keys.made(position)).hasSize(32);
                }
            } finally {
                done.set(true);
            }
            for (Future<?> each : reading) {
                each.get();
            }
        }
    }

    @Test
    void what_another_process_destroyed_is_soon_opened_by_nobody() {
        try (EventKeys keys = open(null);
                EventKeys others = open(null)) {
            RowTexts texts = sealed(keys, 1, false);
            assertThat(opened(others, 1, texts)).isNotEmpty();

            keys.destroy(List.of(1L));

            await().atMost(Duration.ofSeconds(5))
                    .until(() -> opened(others, 1, texts).isEmpty());
        }
    }

    @Test
    void sealed_texts_are_bound_to_their_event() {
        try (EventKeys keys = open(null)) {
            RowTexts first = sealed(keys, 1, false);
            sealed(keys, 2, false);

            assertThatThrownBy(() -> opened(keys, 2, first))
                    .isInstanceOf(StoreBroken.class)
                    .hasMessageContaining("the sealed texts of the event at position 2, or their key, were changed");
        }
    }

    @Test
    void a_mark_tells_nothing_without_the_keys_and_is_another_for_another_purpose() {
        try (EventKeys keys = open(null)) {
            byte[] text = {1, 2, 3};

            assertThat(keys.mark("one", text)).isEqualTo(keys.mark("one", text)).isNotEqualTo(keys.mark("two", text));
        }
    }

    @Test
    void only_the_owner_may_read_the_keys() throws IOException {
        open(null).close();

        for (String name : List.of("record.db.keys", "record.db.master")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(name))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_wrong_master_key_is_told_as_such() throws IOException {
        Path right = masterKey("right", 32);
        open(right).close();

        open(right).close();
        assertThatThrownBy(() -> open(masterKey("wrong", 32)))
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContainingAll("wrong is not the one", "name the file of the right master key");
    }

    @Test
    void a_file_that_holds_no_key_is_told_as_such() throws IOException {
        assertThatThrownBy(() -> open(masterKey("short", 16)))
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContaining("32 bytes in Base64");
        assertThatThrownBy(() -> open(directory.resolve("none"))).isInstanceOf(KeyUnavailable.class);
    }

    @Test
    void a_lost_master_key_is_made_again_by_the_recovery_key_and_opens_nothing_that_was_erased() throws IOException {
        Path recovery = directory.resolve("recovery");
        RowTexts texts;
        RowTexts erased;
        try (EventKeys keys = open(null)) {
            texts = sealed(keys, 1, false);
            erased = sealed(keys, 2, false);
            keys.backUp(recovery);
            keys.destroy(List.of(2L));
        }
        Path master = directory.resolve("record.db.master");
        Files.delete(master);

        EventKeys.recover(place(null), recovery, master, new SecureRandom());

        try (EventKeys keys = open(null)) {
            assertThat(opened(keys, 1, texts)).containsExactly(SAID.text(), OWN.text());
            assertThat(opened(keys, 2, erased)).isEmpty();
        }
    }

    @Test
    void the_master_key_is_no_recovery_key_of_its_own() throws IOException {
        Path master = directory.resolve("record.db.master");
        try (EventKeys keys = open(null)) {
            Path copy = OwnerAlone.may(Files.copy(master, directory.resolve("copy")));
            for (Path itself : List.of(master, copy)) {
                assertThatThrownBy(() -> keys.backUp(itself))
                        .isInstanceOf(InvalidValue.class)
                        .hasMessageContaining("holds the master key itself");
            }
        }
        assertThatThrownBy(() -> EventKeys.recover(place(null), master, directory.resolve("found"), new SecureRandom()))
                .isInstanceOf(KeyUnavailable.class);
    }

    @Test
    void another_recovery_key_and_a_backup_before_a_rotation_recover_nothing() throws IOException {
        Path recovery = directory.resolve("recovery");
        Path another = masterKey("another", 32);
        Path made = directory.resolve("made");
        try (EventKeys keys = open(null)) {
            keys.backUp(recovery);
        }

        assertThatThrownBy(() -> EventKeys.recover(place(null), another, made, new SecureRandom()))
                .isInstanceOf(KeyUnavailable.class);
        try (EventKeys keys = open(null)) {
            keys.rotate(directory.resolve("next"));
        }
        assertThatThrownBy(() -> EventKeys.recover(place(null), recovery, made, new SecureRandom()))
                .isInstanceOf(KeyUnavailable.class);
        assertThat(made).doesNotExist();
    }

    @Test
    void a_lost_master_key_is_not_replaced_by_another() throws IOException {
        open(null).close();
        Files.delete(directory.resolve("record.db.master"));

        assertThatThrownBy(() -> open(null))
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContaining("record.db.master");
    }
}
