package org.vpshr.application.signing;

import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.application.waiting.Deadline;
import org.vpshr.application.waiting.Elapsed;
import org.vpshr.application.waiting.InTime;

/** Signs the heads of published reports: by a key in a file ({@link KeyFile}) or on a token ({@link Token}). */
public final class Signer {
    private final PrivateKey secret;
    private final PublicKey known;
    private final String key;
    private final @Nullable Provider provider;
    private final Duration patience;

    private Signer(PrivateKey secret, PublicKey known, @Nullable Provider provider, Duration patience) {
        this.secret = secret;
        this.known = known;
        this.key = PublicKeys.identifier(known);
        this.provider = provider;
        this.patience = patience;
    }

    /**
     * A signer whose signatures the public key verifies; that is tried out here.
     *
     * @param where the key comes from, for messages
     * @param provider what signs; null for the one that comes with Java
     */
    static Signer of(String where, PrivateKey secret, PublicKey known, @Nullable Provider provider) {
        Signer signer = new Signer(secret, known, provider, Deadline.USUAL);
        byte[] probe = {1, 2, 3};
        if (!Signatures.verifies(known, probe, signer.sign(probe))) {
            throw new KeyUnavailable(
                    where, "its private and its public key do not belong together", "name a key that is whole");
        }
        return signer;
    }

    /** The SHA-256 of the public key, in hexadecimal. */
    public String key() {
        return key;
    }

    /** The same, which waits for its token so long and no longer. */
    public Signer waitingAtMost(Duration atMost) {
        return new Signer(secret, known, provider, atMost);
    }

    /** A token may be pulled out, or be reached over a network that is gone. */
    byte[] sign(byte[] message) {
        if (provider == null) {
            return Signatures.sign(secret, known, null, message);
        }
        return InTime.ask("vp-signing", patience, () -> Signatures.sign(secret, known, provider, message))
                .orElseThrow(() -> new KeyUnavailable(
                        "the signing key",
                        "its token did not answer within " + Elapsed.words(patience) + "; nothing was recorded",
                        "see that the token is in its place and answers others, then try again"));
    }
}
