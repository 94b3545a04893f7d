package org.vpshr.application.hash;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import org.jspecify.annotations.Nullable;

/** The one hash that everything here is known by. */
public final class Sha256 {
    private static final String NAME = "SHA-256";

    /** Looked for once: that takes as long as to hash a short text. */
    private static final Provider PROVIDER = start(null).getProvider();

    private Sha256() {}

    public static MessageDigest start() {
        return start(PROVIDER);
    }

    private static MessageDigest start(@Nullable Provider provider) {
        try {
            return provider == null ? MessageDigest.getInstance(NAME) : MessageDigest.getInstance(NAME, provider);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
