package org.vpshr.application.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.PublicKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.report.Seal;

class KeyFileTest {
    /** The key pair of RFC 8032, section 7.1, test 1. */
    private static final String KNOWN_SECRET = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
            -----END PRIVATE KEY-----
            """;

    private static final String KNOWN_PUBLIC = """
            -----BEGIN PUBLIC KEY-----
            MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=
            -----END PUBLIC KEY-----
            """;

    private static final Seal HEAD = new Seal(412, "ab".repeat(32), "cd".repeat(32), null);

    @TempDir
    private Path folder;

    private Path secret;

    @BeforeEach
    void name() {
        secret = folder.resolve("sign.pem");
    }

    private Path known() throws IOException {
        Files.writeString(secret, KNOWN_SECRET);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        return secret;
    }

    @Test
    void a_new_key_signs_and_its_public_half_verifies() {
        PublicKey open = PublicKeys.read(KeyFile.generate(secret));

        Seal signed = SignedTreeHead.of(HEAD, KeyFile.signer(secret));

        assertThat(SignedTreeHead.isSignedBy(open, signed)).isTrue();
    }

    @Test
    void the_public_key_is_derived_from_the_private_one_as_the_standard_says() throws IOException {
        Path open = Files.writeString(folder.resolve("open.pem"), KNOWN_PUBLIC);

        assertThat(KeyFile.signer(known()).key()).isEqualTo(PublicKeys.identifier(PublicKeys.read(open)));
    }

    @Test
    void what_is_signed_is_a_note_that_a_person_can_read() {
        assertThat(SignedTreeHead.note(HEAD, "ef".repeat(32)))
                .isEqualTo("vpshr record head 1\nposition 412\nchain " + "ab".repeat(32) + "\ntree " + "cd".repeat(32)
                        + "\nkey " + "ef".repeat(32) + "\n");
    }

    @Test
    void a_signature_is_of_one_head_and_one_key_only() throws IOException {
        Path open = Files.writeString(folder.resolve("open.pem"), KNOWN_PUBLIC);
        PublicKey key = PublicKeys.read(open);
        Seal signed = SignedTreeHead.of(HEAD, KeyFile.signer(known()));
        PublicKey another = PublicKeys.read(KeyFile.generate(folder.resolve("other.pem")));

        assertThat(SignedTreeHead.isSignedBy(key, signed)).isTrue();
        assertThat(SignedTreeHead.isSignedBy(another, signed)).isFalse();
        assertThat(SignedTreeHead.isSignedBy(key, HEAD)).isFalse();
        assertThat(SignedTreeHead.isSignedBy(key, new Seal(413, signed.chain(), signed.tree(), signed.signature())))
                .isFalse();
        assertThat(SignedTreeHead.isSignedBy(key, new Seal(412, "ac".repeat(32), signed.tree(), signed.signature())))
                .isFalse();
        assertThat(SignedTreeHead.isSignedBy(key, new Seal(412, signed.chain(), "ce".repeat(32), signed.signature())))
                .isFalse();
        assertThat(SignedTreeHead.isSignedBy(
                        key,
                        new Seal(
                                412,
                                signed.chain(),
                                signed.tree(),
                                new Seal.Signature(PublicKeys.identifier(key), "A".repeat(86) + "=="))))
                .isFalse();
    }

    @Test
    void a_private_key_is_for_its_owner_alone() throws IOException {
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
                .isTrue();
        KeyFile.generate(secret);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");

        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> KeyFile.signer(secret))
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void a_key_is_never_written_over() throws IOException {
        KeyFile.generate(secret);
        String before = Files.readString(secret);

        assertThatThrownBy(() -> KeyFile.generate(secret)).isInstanceOf(InvalidValue.class);
        assertThat(Files.readString(secret)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no key",
                "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
                "-----BEGIN PRIVATE KEY-----\nA\n-----END PRIVATE KEY-----\n",
                "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n",
                "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n-----END PUBLIC KEY-----\n"
            })
    void what_is_no_private_key_is_refused_with_a_remedy(String text) throws IOException {
        Files.writeString(known(), text);

        assertThatThrownBy(() -> KeyFile.signer(secret))
                .isInstanceOf(KeyUnavailable.class)
                .hasMessageContaining("vp signing-key generate");
    }
}
