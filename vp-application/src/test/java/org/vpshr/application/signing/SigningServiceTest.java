package org.vpshr.application.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vpshr.application.failure.KeyUnavailable;

/** Keys that lie in a ministry's own key management, here with the JDK's in its place, and those of files beside them. */
class SigningServiceTest {
    private static final String WHERE = "kms:reports";

    private static KeyPair pair(String kind) throws GeneralSecurityException {
        return KeyPairGenerator.getInstance(kind).generateKeyPair();
    }

    private static UnaryOperator<byte[]> signing(KeyPair pair, String algorithm) {
        return message -> {
            try {
                Signature signature = Signature.getInstance(algorithm);
                signature.initSign(pair.getPrivate());
                signature.update(message);
                return signature.sign();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private record Service(PublicKey publicKey, UnaryOperator<byte[]> signs) implements SigningService {
        @Override
        public byte[] sign(byte[] message) {
            return signs.apply(message);
        }
    }

    @Nested
    class ByEd25519 implements SignerContract {
        private final KeyPair pair = pair("Ed25519");

        ByEd25519() throws GeneralSecurityException {}

        @Override
        public Signer signer() {
            return Signer.by(WHERE, new Service(pair.getPublic(), signing(pair, "Ed25519")));
        }

        @Override
        public PublicKey known() {
            return pair.getPublic();
        }
    }

    @Nested
    class OnTheCurveP256 implements SignerContract {
        private final KeyPair pair;

        OnTheCurveP256() throws GeneralSecurityException {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            pair = generator.generateKeyPair();
        }

        @Override
        public Signer signer() {
            return Signer.by(WHERE, new Service(pair.getPublic(), signing(pair, "SHA256withECDSA")));
        }

        @Override
        public PublicKey known() {
            return pair.getPublic();
        }
    }

    @Nested
    class InAFile implements SignerContract {
        @TempDir
        @SuppressWarnings("NullAway.Init")
        private Path folder;

        private boolean isMade;

        @Override
        public Signer signer() {
            known();
            return KeyFile.signer(folder.resolve("sign.pem"));
        }

        @Override
        public PublicKey known() {
            Path secret = folder.resolve("sign.pem");
            Path open = isMade ? folder.resolve("sign.pub.pem") : KeyFile.generate(secret);
            isMade = true;
            return PublicKeys.read(open);
        }
    }

    @Test
    void one_that_signs_by_another_key_than_it_says_is_found_out_at_once() throws GeneralSecurityException {
        SigningService other = new Service(pair("Ed25519").getPublic(), signing(pair("Ed25519"), "Ed25519"));

        assertThatExceptionOfType(KeyUnavailable.class)
                .isThrownBy(() -> Signer.by(WHERE, other))
                .withMessageContaining(WHERE)
                .withMessageContaining("does not verify by its public key");
    }

    @Test
    void one_that_begins_to_sign_otherwise_is_found_out_before_its_signature_is_used() throws GeneralSecurityException {
        KeyPair pair = pair("Ed25519");
        AtomicBoolean rotated = new AtomicBoolean();
        UnaryOperator<byte[]> others = signing(pair("Ed25519"), "Ed25519");
        UnaryOperator<byte[]> own = signing(pair, "Ed25519");
        Signer signer = Signer.by(
                WHERE,
                new Service(pair.getPublic(), message -> rotated.get() ? others.apply(message) : own.apply(message)));

        rotated.set(true);

        assertThatExceptionOfType(KeyUnavailable.class)
                .isThrownBy(() -> SignedTreeHead.of(SignerContract.head(), signer));
    }

    @Test
    void one_that_fails_is_told_by_its_place_and_not_by_its_words() throws GeneralSecurityException {
        PublicKey known = pair("Ed25519").getPublic();

        assertThatExceptionOfType(KeyUnavailable.class)
                .isThrownBy(() -> Signer.by(WHERE, new Service(known, message -> {
                    throw new IllegalStateException("token=secret");
                })))
                .withMessageContaining("it did not sign; nothing was recorded")
                .withMessageNotContaining("secret");
    }

    @Test
    void one_that_does_not_answer_is_not_waited_for_longer_than_there_is_patience() throws GeneralSecurityException {
        KeyPair pair = pair("Ed25519");
        CountDownLatch never = new CountDownLatch(1);
        AtomicBoolean hangs = new AtomicBoolean();
        UnaryOperator<byte[]> own = signing(pair, "Ed25519");
        Signer signer = Signer.by(WHERE, new Service(pair.getPublic(), message -> {
                    if (hangs.get()) {
                        awaiting(never);
                    }
                    return own.apply(message);
                }))
                .waitingAtMost(Duration.ofMillis(100));
        hangs.set(true);

        assertThatExceptionOfType(KeyUnavailable.class)
                .isThrownBy(() -> SignedTreeHead.of(SignerContract.head(), signer))
                .withMessageContaining("did not answer within");
        never.countDown();
        assertThat(never.getCount()).isZero();
    }

    private static void awaiting(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
