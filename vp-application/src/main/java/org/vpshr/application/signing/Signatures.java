package org.vpshr.application.signing;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.ECKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.KeyUnavailable;

/** The two ways of signing. Which one is meant follows from the key alone, and never from what is to be checked. */
final class Signatures {
    private Signatures() {}

    /** @param known the public half of the key */
    static byte[] sign(PrivateKey key, PublicKey known, @Nullable Provider provider, byte[] message) {
        return inForm(known, sign(key, provider, message)).orElseThrow(() -> cannotSign(null));
    }

    /** The signature in the one form of its kind; nothing when it is none. */
    static Optional<byte[]> inForm(PublicKey known, byte[] signed) {
        return known instanceof ECKey curve
                ? EcdsaSignature.of(signed)
                        .map(signature -> signature.low(order(curve)).der())
                : Optional.of(signed);
    }

    private static byte[] sign(PrivateKey key, @Nullable Provider provider, byte[] message) {
        try {
            Signature signature = provider == null
                    ? Signature.getInstance(algorithm(key))
                    : Signature.getInstance(algorithm(key), provider);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException | ProviderException e) {
            throw cannotSign(e);
        }
    }

    private static KeyUnavailable cannotSign(@Nullable Exception cause) {
        return new KeyUnavailable(
                "the signing key", "it cannot sign; nothing was recorded", "see that it is a key for signing", cause);
    }

    /** Whether the signature is of the key, and in the one form of its kind. */
    static boolean verifies(PublicKey key, byte[] message, byte[] signed) {
        boolean isInForm = !(key instanceof ECKey curve)
                || EcdsaSignature.of(signed)
                        .filter(signature -> signature.isLow(order(curve)))
                        .isPresent();
        return isInForm && isOf(key, message, signed);
    }

    private static BigInteger order(ECKey key) {
        return key.getParams().getOrder();
    }

    private static boolean isOf(PublicKey key, byte[] message, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(algorithm(key));
            signature.initVerify(key);
            signature.update(message);
            return signature.verify(signed);
        } catch (SignatureException e) {
            return false; // the bytes have not even the form of a signature
        } catch (GeneralSecurityException e) {
            throw new KeyUnavailable(
                    "the public key", "it cannot check signatures: " + e.getMessage(), "name another", e);
        }
    }

    private static String algorithm(Key key) {
        return switch (key.getAlgorithm()) {
            case "EdDSA", "Ed25519" -> "Ed25519";
            case "EC" -> "SHA256withECDSA";
            default ->
                throw new KeyUnavailable(
                        "the key", "a key for " + key.getAlgorithm() + " does not serve", "take one for Ed25519");
        };
    }
}
