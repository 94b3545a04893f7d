package org.vpshr.application.privacy;

import java.util.Arrays;
import java.util.Optional;
import org.vpshr.application.failure.StoreBroken;

/** Seals what lies beside an event under the key of that event, and opens it. */
final class EventSeal implements TextSeal {
    private static final int NONCE_BYTES = 12;

    private final EventKeys keys;
    private final String what;

    /** @param what is sealed, such as "texts": what is sealed as one thing is not opened as another */
    EventSeal(EventKeys keys, String what) {
        this.keys = keys;
        this.what = what;
    }

    @Override
    public byte[] seal(long position, byte[] plain) {
        byte[] key = keys.made(position);
        try {
            Aes.Sealed sealed = keys.aes().seal(key, boundTo(position), plain);
            byte[] together = Arrays.copyOf(sealed.nonce(), NONCE_BYTES + sealed.bytes().length);
            System.arraycopy(sealed.bytes(), 0, together, NONCE_BYTES, sealed.bytes().length);
            return together;
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /**
     * What was sealed; nothing when its key is not here.
     *
     * @throws StoreBroken when it, or its key, was changed from outside
     */
    @Override
    public Optional<byte[]> open(long position, byte[] sealed) {
        return keys.find(position).map(key -> opened(position, key, sealed));
    }

    private byte[] opened(long position, byte[] key, byte[] sealed) {
        if (sealed.length < NONCE_BYTES) {
            throw changed(position);
        }
        Aes.Sealed parts = new Aes.Sealed(
                Arrays.copyOf(sealed, NONCE_BYTES), Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
        try {
            return Aes.open(key, boundTo(position), parts).orElseThrow(() -> changed(position));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private String boundTo(long position) {
        return what + " of " + position;
    }

    private StoreBroken changed(long position) {
        return new StoreBroken(
                "the record",
                "the sealed " + what + " of the event at position " + position
                        + ", or their key, were changed from outside",
                "restore the last backup");
    }
}
