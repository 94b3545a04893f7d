package org.vpshr.application.signing;

import java.security.PublicKey;

/**
 * A key for signing that lies elsewhere: in the key management of a ministry. A {@link Signer} that is made {@link
 * Signer#by by} it holds each of its signatures against the public key before it is used, and waits for it no longer than
 * the patience of the record.
 */
public interface SigningService {

    /**
     * {@return the public half, for Ed25519 or on the curve P-256} It stays the same for as long as the service is
     * used.
     */
    PublicKey publicKey();

    /**
     * Signs a message, which is not digested yet. It may be asked from any thread, and may throw whatever it likes:
     * nothing is recorded then.
     *
     * @param message what is to be signed
     * @return the signature: by Ed25519 (64 bytes), or by ECDSA with SHA-256 (as DER)
     */
    byte[] sign(byte[] message);
}
