package org.vpshr.application.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.vpshr.application.privacy.Aes.Sealed;

/**
 * A key by which a record seals what it keeps for itself alone and could make again. The same is sealed to the same bytes,
 * so that it takes nothing of the randomness that events are recorded with.
 */
public final class SealingKey {
    private static final int KEY_BYTES = 32;

    private final byte[] sealing;
    private final MacKey nonces;
    private final SipHash marks;

    SealingKey(byte[] key) {
        this.sealing = part(key, "sealing");
        this.nonces = new MacKey(part(key, "nonces"));
        this.marks = new SipHash(Arrays.copyOf(part(key, "marks"), SipHash.KEY_BYTES));
    }

    /** That of a ledger which is opened without keys. Everybody has it: nothing is sealed by it. */
    public static SealingKey ofNobody() {
        return new SealingKey(new byte[KEY_BYTES]);
    }

    private static byte[] part(byte[] key, String name) {
        return Aes.mark(key, name.getBytes(StandardCharsets.UTF_8));
    }

    /** For numbers of what is never shown. */
    public SipHash marks() {
        return marks;
    }

    public byte[] seal(String boundTo, byte[] plain) {
        byte[] nonce = Arrays.copyOf(nonces.message(boundTo).put(plain).mac(), Aes.NONCE_BYTES);
        byte[] sealed = Aes.seal(sealing, nonce, boundTo, plain).bytes();
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** What was sealed; nothing when the key or the word is another, or a byte was changed. */
    public Optional<byte[]> open(String boundTo, byte[] sealed) {
        return sealed.length < Aes.NONCE_BYTES
                ? Optional.empty()
                : Aes.open(
                        sealing,
                        boundTo,
                        new Sealed(
                                Arrays.copyOf(sealed, Aes.NONCE_BYTES),
                                Arrays.copyOfRange(sealed, Aes.NONCE_BYTES, sealed.length)));
    }
}
