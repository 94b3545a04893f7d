package org.vpshr.application.hash;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one hash that everything here is known by. */
public final class Sha256 {
    private Sha256() {}

    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
