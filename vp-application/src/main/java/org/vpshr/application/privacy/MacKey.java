package org.vpshr.application.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** A key by which a record knows again what it wrote beside its ledger, by HMAC-SHA-256. */
public final class MacKey {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** @param key 32 bytes, as of {@link EventKeys#derived} */
    public MacKey(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** Begins the MAC of something of a kind; that of another kind has another MAC, whatever it says. */
    public Message message(String kind) {
        return new Message(key, kind);
    }

    /** What a MAC is taken of, part by part: each text and each run of bytes with its length, so that no two read alike. */
    public static final class Message {
        private final Mac mac;
        private final String kind;
        private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

        private Message(SecretKeySpec key, String kind) {
            this.kind = kind;
            try {
                mac = Mac.getInstance(ALGORITHM);
                mac.init(key);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every Java has HMAC-SHA-256", e);
            }
            put(kind);
        }

        public Message put(long value) {
            mac.update(number.clear().putLong(value).array());
            return this;
        }

        public Message put(byte[] bytes) {
            put(bytes.length);
            mac.update(bytes);
            return this;
        }

        public Message put(String text) {
            return put(text.getBytes(StandardCharsets.UTF_8));
        }

        /** Of what was put so far; what is put next is another message of the same kind. */
        public byte[] mac() {
            byte[] taken = mac.doFinal();
            put(kind);
            return taken;
        }

        /** Whether the MAC that was found is that of this message. */
        public boolean bears(byte @Nullable [] found) {
            return MessageDigest.isEqual(mac(), found);
        }
    }
}
