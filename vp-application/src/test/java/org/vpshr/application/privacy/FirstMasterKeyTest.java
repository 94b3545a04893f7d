package org.vpshr.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.application.given.OwnerAlone;
import org.vpshr.application.json.names.SealedName;
import org.vpshr.application.store.Store;
import org.vpshr.domain.register.PersonName;

/** Of those who open a new store together one makes the master key, and all seal by that one. */
@Timeout(60)
class FirstMasterKeyTest {
    private static final PersonName ONE = new PersonName("one", "Quetzalina Umbrafoss");
    private static final PersonName OTHER = new PersonName("other", "Jo Example");

    @TempDir
    Path directory;

    private Path file(String name) {
        return directory.resolve(name);
    }

    private PersonKeys open(RandomGenerator randomness) {
        return PersonKeys.open(
                new KeyPlace(Store.of(file("record.db")), null, null, Duration.ofSeconds(5)), randomness);
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
            Future<SealedName> slower = pool.submit(() -> {
                try (PersonKeys keys = open(halting)) {
                    return keys.seal(ONE);
                }
            });
            halting.hasLooked().await();
            SealedName faster;
            try (PersonKeys keys = open(new SecureRandom())) {
                faster = keys.seal(OTHER);
            }
            halting.mayGoOn().countDown();

            SealedName first = slower.get();
            try (PersonKeys keys = open(new SecureRandom())) {
                assertThat(keys.open(first)).isEqualTo(ONE);
                assertThat(keys.open(faster)).isEqualTo(OTHER);
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
        try (PersonKeys keys = open(new SecureRandom())) {
            SealedName sealed = keys.seal(ONE);

            assertThatThrownBy(() -> keys.rotate(next)).isInstanceOf(KeyUnavailable.class);

            assertThat(keys.open(sealed)).isEqualTo(ONE);
        }
    }
}
