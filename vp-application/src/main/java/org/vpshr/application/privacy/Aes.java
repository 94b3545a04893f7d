package org.vpshr.application.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM: what is sealed under a key and bound to a word is opened by both or not at all. */
final class Aes {
    static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Something sealed, and the number used once with it. */
    record Sealed(byte[] nonce, byte[] bytes) {}

    private Aes() {}

    static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    /** The bytes that a text in Base64 stands for; nothing when it is none. */
    static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Sealed seal(byte[] key, String boundTo, byte[] plain) {
        byte[] nonce = random(NONCE_BYTES);
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

    /** What the key makes of a text, in hexadecimal: the same each time, and nothing that the text can be got from. */
    static String mark(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, String boundTo, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(boundTo.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
