package org.vpshr.application.proof.merkle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.vpshr.application.hash.Sha256;

/** A SHA-256 in the making: of bytes as they are, or of values that each carry their length. */
public final class LengthPrefixedDigest {
    private final MessageDigest digest = Sha256.start();
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    public LengthPrefixedDigest raw(byte... bytes) {
        digest.update(bytes);
        return this;
    }

    /** Eight bytes, the highest first. */
    public LengthPrefixedDigest put(long value) {
        digest.update(number.clear().putLong(value).array());
        return this;
    }

    /** The bytes with their number in front. */
    public LengthPrefixedDigest put(byte[] bytes) {
        return put(bytes.length).raw(bytes);
    }

    /** The text in UTF-8. */
    public LengthPrefixedDigest put(String text) {
        return put(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of what was given since the last one. */
    public byte[] done() {
        return digest.digest();
    }
}
