package org.vpshr.application.signing;

import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.application.waiting.Deadline;
import org.vpshr.application.waiting.Elapsed;
import org.vpshr.application.waiting.InTime;
import org.vpshr.domain.failure.Failure;

/**
 * Signs the heads of published reports: by a key in a file ({@link KeyFile}), on a token ({@link Token}), or by a service of
 * the ministry's own ({@link SigningService}).
 */
public final class Signer {
    private final PublicKey known;
    private final String key;
    private final UnaryOperator<byte[]> signing;
    private final boolean isElsewhere;
    private final Duration patience;

    private Signer(PublicKey known, UnaryOperator<byte[]> signing, boolean isElsewhere, Duration patience) {
        this.known = known;
        this.key = PublicKeys.identifier(known);
        this.signing = signing;
        this.isElsewhere = isElsewhere;
        this.patience = patience;
    }

    /**
     * A signer whose signatures the public key verifies; that is tried out here.
     *
     * @param where the key comes from, for messages
     * @param provider what signs; null for the one that comes with Java
     */
    static Signer of(String where, PrivateKey secret, PublicKey known, @Nullable Provider provider) {
        return tried(
                where,
                new Signer(
                        known,
                        message -> Signatures.sign(secret, known, provider, message),
                        provider != null,
                        Deadline.USUAL));
    }

    /**
     * {@return a signer by a service of the ministry's own, which is tried out here}
     *
     * @param where the service is, for messages: without anything secret
     * @param service what signs
     * @throws KeyUnavailable when it does not sign, or not by its key
     */
    public static Signer by(String where, SigningService service) {
        PublicKey known = service.publicKey();
        return tried(where, new Signer(known, message -> signed(where, service, known, message), true, Deadline.USUAL));
    }

    private static byte[] signed(String where, SigningService service, PublicKey known, byte[] message) {
        byte[] made = asked(where, service, message.clone());
        byte[] signed = Signatures.inForm(known, made).orElseThrow(() -> notOfTheKey(where));
        if (!Signatures.verifies(known, message, signed)) {
            throw notOfTheKey(where);
        }
        return signed;
    }

    private static byte[] asked(String where, SigningService service, byte[] message) {
        try {
            return service.sign(message);
        } catch (Failure e) {
            throw e;
        } catch (RuntimeException e) {
            throw new KeyUnavailable(
                    where, "it did not sign; nothing was recorded", "see that the service answers, then try again", e);
        }
    }

    private static KeyUnavailable notOfTheKey(String where) {
        return new KeyUnavailable(
                where,
                "what it signed does not verify by its public key; nothing was recorded",
                "see that it signs by that key, the whole message, by Ed25519 or by ECDSA with SHA-256");
    }

    private static Signer tried(String where, Signer signer) {
        byte[] probe = {1, 2, 3};
        if (!Signatures.verifies(signer.known, probe, signer.sign(probe))) {
            throw new KeyUnavailable(
                    where, "its private and its public key do not belong together", "name a key that is whole");
        }
        return signer;
    }

    /** {@return the SHA-256 of the public key, in hexadecimal} */
    public String key() {
        return key;
    }

    /** {@return the public key, by which its signatures are checked} */
    public PublicKey publicKey() {
        return known;
    }

    /**
     * {@return the same, which waits for what is elsewhere so long and no longer}
     *
     * @param atMost the longest time
     */
    public Signer waitingAtMost(Duration atMost) {
        return new Signer(known, signing, isElsewhere, atMost);
    }

    /**
     * {@return the signature of a message} A token may be pulled out, or be reached over a network that is gone.
     *
     * @param message what is signed, as a whole
     * @throws KeyUnavailable when it cannot sign, or not in time
     */
    public byte[] sign(byte[] message) {
        if (!isElsewhere) {
            return signing.apply(message);
        }
        return InTime.ask("vp-signing", patience, () -> signing.apply(message))
                .orElseThrow(() -> new KeyUnavailable(
                        "the signing key",
                        "its token did not answer within " + Elapsed.words(patience) + "; nothing was recorded",
                        "see that the token is in its place and answers others, then try again"));
    }
}
