package org.vpshr.application.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A SHA-256 in the making: of bytes as they are, or of values that each carry their length. */
final class Sha256 {
    private final MessageDigest digest;
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Sha256 raw(byte... bytes) {
        digest.update(bytes);
        return this;
    }

    /** Eight bytes, the highest first. */
    Sha256 put(long value) {
        digest.update(number.clear().putLong(value).array());
        return this;
    }

    /** The bytes with their number in front. */
    Sha256 put(byte[] bytes) {
        return put(bytes.length).raw(bytes);
    }

    /** The text in UTF-8. */
    Sha256 put(String text) {
        return put(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of what was given since the last one. */
    byte[] done() {
        return digest.digest();
    }
}
