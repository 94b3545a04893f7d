package org.vpshr.application.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.given.OwnerAlone;
import org.vpshr.application.json.names.SealedName;
import org.vpshr.application.store.Store;
import org.vpshr.domain.register.PersonName;

class PersonKeysTest {
    private static final PersonName NAME = new PersonName("koch", "Jo Example");

    @TempDir
    Path directory;

    private Path store() {
        return directory.resolve("record.db");
    }

    private PersonKeys open(@Nullable Path masterKey) {
        return PersonKeys.open(
                new KeyPlace(Store.of(store()), null, masterKey, Duration.ofMillis(100)), new SecureRandom());
    }

    private Path masterKey(String name, int bytes) throws IOException {
        byte[] key = new byte[bytes];
        new SecureRandom().nextBytes(key);
        return OwnerAlone.may(
                Files.writeString(directory.resolve(name), Base64.getEncoder().encodeToString(key)));
    }

    @Test
    void a_sealed_name_is_opened_again_also_later() {
        SealedName sealed;
        try (PersonKeys keys = open(null)) {
            sealed = keys.seal(NAME);
            assertThat(keys.open(sealed)).isEqualTo(NAME);
        }
        try (PersonKeys keys = open(null)) {
            assertThat(keys.open(sealed)).isEqualTo(NAME);
        }
    }

    @Test
    void the_same_name_is_never_sealed_the_same_way_twice() {
        try (PersonKeys keys = open(null)) {
            assertThat(keys.seal(NAME)).isNotEqualTo(keys.seal(NAME));
        }
    }

    @Test
    void a_name_whose_key_is_destroyed_reads_as_erased_for_good() {
        try (PersonKeys keys = open(null)) {
            SealedName sealed = keys.seal(NAME);

            assertThat(keys.destroy("koch")).isTrue();
            assertThat(keys.destroy("koch")).isFalse();

            assertThat(keys.open(sealed).full()).isEqualTo("[erased]");
            SealedName anew = keys.seal(NAME);
            assertThat(keys.open(sealed).full()).isEqualTo("[erased]");
            assertThat(keys.open(anew)).isEqualTo(NAME);
        }
    }

    @Test
    void a_sealed_name_is_bound_to_its_person() {
        try (PersonKeys keys = open(null)) {
            SealedName koch = keys.seal(NAME);
            SealedName other = keys.seal(new PersonName("other", "Another Example"));
            SealedName swapped = new SealedName("koch", koch.key(), other.nonce(), other.sealed());

            assertThatThrownBy(() -> keys.open(swapped))
                    .isInstanceOf(StoreBroken.class)
                    .hasMessageContaining("the sealed name of koch was changed");
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
    void a_lost_master_key_is_not_replaced_by_another() throws IOException {
        open(null).close();
        Files.delete(directory.resolve("record.db.master"));

        assertThatThrownBy(() -> open(null))
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContaining("record.db.master");
    }
}
