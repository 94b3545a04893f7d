package org.vpshr.application.signing;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.report.Seal;
import org.vpshr.domain.report.Seal.Signature;

/** The signature of a published head: over a note of five lines that a person can read and type. */
public final class SignedTreeHead {
    private SignedTreeHead() {}

    /**
     * {@return what is signed, in UTF-8, with {@code \n} after each line, the last included}
     *
     * @param seal the head: how far the record goes, and by which hashes it is known
     * @param key the SHA-256 of the public key, in hexadecimal
     */
    public static String note(Seal seal, String key) {
        return "vpshr record head 1\n"
                + "position " + seal.position() + "\n"
                + "chain " + seal.chain() + "\n"
                + "tree " + seal.tree() + "\n"
                + "key " + key + "\n";
    }

    /**
     * {@return the seal, signed if there is a signer}
     *
     * @param seal the head: how far the record goes, and by which hashes it is known
     * @param signer who signs; null for nobody
     */
    public static Seal of(Seal seal, @Nullable Signer signer) {
        if (signer == null) {
            return seal;
        }
        byte[] signature = signer.sign(bytes(seal, signer.key()));
        return new Seal(
                seal.position(),
                seal.chain(),
                seal.tree(),
                new Signature(signer.key(), Base64.getEncoder().encodeToString(signature)));
    }

    /**
     * {@return whether the seal bears a signature of that key, and it is of this head}
     *
     * @param key the public key
     * @param seal the head: how far the record goes, and by which hashes it is known
     */
    public static boolean isSignedBy(PublicKey key, Seal seal) {
        Signature signature = seal.signature();
        return signature != null
                && signature.key().equals(PublicKeys.identifier(key))
                && verifies(key, bytes(seal, signature.key()), signature.value());
    }

    /** A signature is written in one way only: the bits that Base64 leaves over are nought, and so it goes on below. */
    private static boolean verifies(PublicKey key, byte[] signed, String value) {
        byte[] signature = decoded(value);
        return Base64.getEncoder().encodeToString(signature).equals(value)
                && Signatures.verifies(key, signed, signature);
    }

    /** Nothing where it is not in Base64 at all. */
    private static byte[] decoded(String value) {
        try {
            return Base64.getDecoder().decode(value);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static byte[] bytes(Seal seal, String key) {
        return note(seal, key).getBytes(StandardCharsets.UTF_8);
    }
}
