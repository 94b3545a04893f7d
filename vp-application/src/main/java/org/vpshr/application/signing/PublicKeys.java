package org.vpshr.application.signing;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.application.proof.merkle.LengthPrefixedDigest;

/** Public keys, as a ministry publishes them. */
public final class PublicKeys {
    private static final List<String> KINDS = List.of("Ed25519", "EC");

    private static final String OF_THE_KEY = "name the .pub.pem file of the key";

    private PublicKeys() {}

    /**
     * {@return the key in a PEM file}
     *
     * @param file a file in PEM
     * @throws KeyUnavailable when there is none in it
     */
    public static PublicKey read(Path file) {
        try {
            return Pem.read(file, Pem.PUBLIC)
                    .flatMap(pem -> decoded(pem.bytes()))
                    .orElseThrow(() -> new KeyUnavailable(
                            file.toString(), "it holds no public key for Ed25519 in PEM", OF_THE_KEY));
        } catch (IOException e) {
            throw new KeyUnavailable(file.toString(), "the public key cannot be read", OF_THE_KEY, e);
        }
    }

    /**
     * {@return the key as X.509 encodes it; nothing when these bytes are none}
     *
     * @param bytes the key in X.509 form
     */
    public static Optional<PublicKey> decoded(byte[] bytes) {
        for (String kind : KINDS) {
            try {
                return Optional.of(KeyFactory.getInstance(kind).generatePublic(new X509EncodedKeySpec(bytes)));
            } catch (GeneralSecurityException e) {
                continue; // a key of another kind
            }
        }
        return Optional.empty();
    }

    /**
     * {@return whether the signature is of the message and the key, in the one form of its kind}
     *
     * @param key the public key
     * @param message what was signed, as a whole
     * @param signature the signature
     */
    public static boolean verifies(PublicKey key, byte[] message, byte[] signature) {
        return Signatures.verifies(key, message, signature);
    }

    /**
     * {@return the SHA-256 of the key as X.509 encodes it, in hexadecimal}
     *
     * @param key the public key
     */
    public static String identifier(PublicKey key) {
        return HexFormat.of()
                .formatHex(new LengthPrefixedDigest().raw(key.getEncoded()).done());
    }
}
