package org.vpshr.application.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256, mostly GCM: what is sealed under a key and bound to a word is opened by both or not at all.
 *
 * @param random where keys come from, and the numbers that are used once
 */
record Aes(RandomGenerator random) {
    static final int KEY_BYTES = 32;

    static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int BLOCK_BYTES = 16;

    private static final String GCM = "AES/GCM/NoPadding";

    /** Looked for once: that takes as long as to open a short text. */
    private static final Provider PROVIDER = provider();

    /** Something sealed, and the number used once with it. */
    record Sealed(byte[] nonce, byte[] bytes) {}

    /** A new key. */
    byte[] key() {
        return bytes(KEY_BYTES);
    }

    /** The bytes that a text in Base64 stands for; nothing when it is none. */
    static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] bytes(int many) {
        byte[] bytes = new byte[many];
        random.nextBytes(bytes);
        return bytes;
    }

    Sealed seal(byte[] key, String boundTo, byte[] plain) {
        return seal(key, bytes(NONCE_BYTES), boundTo, plain);
    }

    /** @param nonce of which no other text is sealed under the key */
    static Sealed seal(byte[] key, byte[] nonce, String boundTo, byte[] plain) {
        try {
            return new Sealed(
                    nonce, cipher(Cipher.ENCRYPT_MODE, key, boundTo, nonce).doFinal(plain));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    /** What was sealed; nothing when the key or the word is another, or a byte was changed. */
    static Optional<byte[]> open(byte[] key, String boundTo, Sealed sealed) {
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, key, boundTo, sealed.nonce()).doFinal(sealed.bytes()));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** What the key makes of a text: the same each time, and nothing that the text can be got from. */
    static byte[] mark(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    /** For what is written once under a key of its own, and is only ever read by whoever wrote it. */
    static Cipher stream(int mode, byte[] key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(new byte[BLOCK_BYTES]));
        return cipher;
    }

    private static Provider provider() {
        try {
            return Cipher.getInstance(GCM).getProvider();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, String boundTo, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(GCM, PROVIDER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(boundTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
