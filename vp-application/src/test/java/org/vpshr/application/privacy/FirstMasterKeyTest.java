package org.vpshr.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.application.given.OwnerAlone;
import org.vpshr.application.ledger.row.RowTexts;
import org.vpshr.application.store.Store;
import org.vpshr.application.text.FreeText;
import org.vpshr.application.text.SaltedText;

/** Of those who open a new store together one makes the master key, and all seal by that one. */
@Timeout(60)
class FirstMasterKeyTest {
    private static final String ONE = "Quetzalina Umbrafoss";
    private static final String OTHER = "Jo Example";

    @TempDir
    Path directory;

    private Path file(String name) {
        return directory.resolve(name);
    }

    private EventKeys open(RandomGenerator randomness) {
        return EventKeys.open(new KeyPlace(Store.of(file("record.db")), null, null, Duration.ofSeconds(5)), randomness);
    }

    private static RowTexts sealed(EventKeys keys, String text) {
        TextVault vault = new TextVault(keys);
        return vault.seal(1, false, vault.salted(List.of(new FreeText(text, false))));
    }

    private static String opened(EventKeys keys, RowTexts texts) {
        return new TextVault(keys).all(1, texts).stream().map(SaltedText::text).collect(Collectors.joining());
    }

    /** Whoever makes a key by it has looked, and waits before he makes it. */
    private record Halting(SecureRandom random, CountDownLatch hasLooked, CountDownLatch mayGoOn)
            implements RandomGenerator {
        Halting() {
            this(new SecureRandom(), new CountDownLatch(1), new CountDownLatch(1));
        }

        @Override
        public long nextLong() {
            return random.nextLong();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            hasLooked.countDown();
            try {
                mayGoOn.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            random.nextBytes(bytes);
        }
    }

    @Test
    void who_is_stopped_between_looking_and_making_takes_the_key_of_who_was_faster() throws Exception {
        Halting halting = new Halting();
        try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
            Future<RowTexts> slower = pool.submit(() -> {
                try (EventKeys keys = open(halting)) {
                    return sealed(keys, ONE);
                }
            });
            halting.hasLooked().await();
            RowTexts faster;
            try (EventKeys keys = open(new SecureRandom())) {
                faster = sealed(keys, OTHER);
            }
            halting.mayGoOn().countDown();

            RowTexts first = slower.get();
            try (EventKeys keys = open(new SecureRandom())) {
                assertThat(opened(keys, first)).isEqualTo(ONE);
                assertThat(opened(keys, faster)).isEqualTo(OTHER);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-rw-rw-", "rw-r--r--", "rw-r-----", "rw-----w-"})
    void a_master_key_that_others_may_use_is_refused(String rights) throws IOException {
        open(new SecureRandom()).close();
        Files.setPosixFilePermissions(file("record.db.master"), PosixFilePermissions.fromString(rights));

        assertThatThrownBy(() -> open(new SecureRandom()))
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContainingAll("record.db.master", "others than its owner", "chmod 600");

        OwnerAlone.may(file("record.db.master"));
        open(new SecureRandom()).close();
    }

    @Test
    void a_next_master_key_that_others_may_use_is_refused() throws IOException {
        Path next = OwnerAlone.masterKey(file("next"));
        Files.setPosixFilePermissions(next, PosixFilePermissions.fromString("rw-r--r--"));
        try (EventKeys keys = open(new SecureRandom())) {
            RowTexts sealed = sealed(keys, ONE);

            assertThatThrownBy(() -> keys.rotate(next)).isInstanceOf(KeyUnavailable.class);

            assertThat(opened(keys, sealed)).isEqualTo(ONE);
        }
    }
}
