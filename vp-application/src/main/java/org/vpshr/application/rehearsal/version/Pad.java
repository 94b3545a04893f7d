package org.vpshr.application.rehearsal.version;

import org.vpshr.application.store.KeyWrap;

/**
 * Hides a master key by a pad as long as it, which is used once and stands in no file: whoever finds the copy without the
 * pad has nothing that opens it.
 */
record Pad(byte[] bytes) implements KeyWrap {
    static final int BYTES = 32;

    @Override
    public byte[] wrap(byte[] key) {
        byte[] hidden = new byte[key.length];
        for (int i = 0; i < key.length; i++) {
            hidden[i] = (byte) (key[i] ^ bytes[i]);
        }
        return hidden;
    }

    @Override
    public byte[] unwrap(byte[] wrapped) {
        return wrap(wrapped);
    }
}
