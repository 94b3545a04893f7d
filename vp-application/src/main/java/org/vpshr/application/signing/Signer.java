package org.vpshr.application.signing;

import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.KeyUnavailable;

/** Signs the heads of published reports: by a key in a file ({@link KeyFile}) or on a token ({@link Token}). */
public final class Signer {
    private final PrivateKey secret;
    private final PublicKey known;
    private final String key;
    private final @Nullable Provider provider;

    private Signer(PrivateKey secret, PublicKey known, @Nullable Provider provider) {
        this.secret = secret;
        this.known = known;
        this.key = PublicKeys.identifier(known);
        this.provider = provider;
    }

    /**
     * A signer whose signatures the public key verifies; that is tried out here.
     *
     * @param where the key comes from, for messages
     * @param provider what signs; null for the one that comes with Java
     */
    static Signer of(String where, PrivateKey secret, PublicKey known, @Nullable Provider provider) {
        Signer signer = new Signer(secret, known, provider);
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

    byte[] sign(byte[] message) {
        return Signatures.sign(secret, known, provider, message);
    }
}
