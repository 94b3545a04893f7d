package org.vpshr.application.signing;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.failure.KeyUnavailable;
import org.vpshr.application.waiting.Deadline;
import org.vpshr.application.waiting.Elapsed;
import org.vpshr.application.waiting.InTime;

/**
 * A key that never leaves a token or a hardware security module, used through Java's own PKCS#11 provider. That provider
 * shows a private key only beside its certificate, and knows no Ed25519 in any Java up to 25; until one does, a key on
 * the elliptic curve P-256 serves.
 */
public final class Token {
    private static final String NEEDED = "put a P-256 key with its certificate on the token, or sign by an Ed25519 key"
            + " in a file; Java's PKCS#11 provider does not know Ed25519";

    private Token() {}

    /**
     * {@return the signer whose key is on the token} A token that does not answer is waited for no longer than half a
     * minute.
     *
     * @param configuration the file by which Java finds the token, as its PKCS#11 guide describes
     * @param label of the key; null where the token has only one
     * @param pin of the token; the caller clears it
     * @throws KeyUnavailable when the token or the key cannot be used
     */
    public static Signer signer(Path configuration, @Nullable String label, char[] pin) {
        return signer(configuration, label, pin, Deadline.USUAL);
    }

    static Signer signer(Path configuration, @Nullable String label, char[] pin, Duration patience) {
        return InTime.ask("vp-token", patience, () -> opened(configuration, label, pin))
                .orElseThrow(() -> new KeyUnavailable(
                        configuration.toString(),
                        "the token does not answer within " + Elapsed.words(patience),
                        "see that it is in its place and answers others, then try again"));
    }

    private static Signer opened(Path configuration, @Nullable String label, char[] pin) {
        try {
            Provider provider = provider(configuration);
            KeyStore keys = KeyStore.getInstance("PKCS11", provider);
            keys.load(null, pin);
            String alias = label == null ? only(configuration, keys) : label;
            @Nullable Certificate certificate = keys.getCertificate(alias);
            if (certificate == null || !(keys.getKey(alias, null) instanceof PrivateKey secret)) {
                throw refused(configuration, "the token shows no key " + alias + " for signing", null);
            }
            return Signer.of(configuration.toString(), secret, certificate.getPublicKey(), provider);
        } catch (GeneralSecurityException | ProviderException | IOException e) {
            throw refused(configuration, "the token cannot be opened, or the PIN is wrong", e);
        }
    }

    private static Provider provider(Path configuration) {
        @Nullable Provider provider = Security.getProvider("SunPKCS11");
        if (provider == null) {
            throw refused(configuration, "this Java has no PKCS#11 provider", null);
        }
        try {
            return provider.configure(configuration.toString());
        } catch (InvalidParameterException | ProviderException | UnsupportedOperationException e) {
            throw refused(configuration, "the token is not found by this configuration", e);
        }
    }

    private static String only(Path configuration, KeyStore keys) throws GeneralSecurityException {
        List<String> aliases = Collections.list(keys.aliases());
        if (aliases.size() != 1) {
            throw refused(configuration, "the token shows " + aliases.size() + " keys, and none was named", null);
        }
        return aliases.getFirst();
    }

    private static KeyUnavailable refused(Path configuration, String wrong, @Nullable Exception cause) {
        return new KeyUnavailable(configuration.toString(), wrong, NEEDED, cause);
    }
}
