package org.vpshr.application.proof.merkle;

import java.util.Arrays;
import java.util.Optional;

/** Many SHA-256, one after the other, in no more room than they need. */
public final class HashList {
    private static final int BYTES = 32;
    private static final int AT_FIRST = 64;

    private byte[] hashes = new byte[AT_FIRST * BYTES];
    private int size;

    public void add(byte[] hash) {
        if (size * BYTES == hashes.length) {
            hashes = Arrays.copyOf(hashes, Math.multiplyExact(hashes.length, 2));
        }
        System.arraycopy(hash, 0, hashes, size * BYTES, BYTES);
        size++;
    }

    /** @param index from 0 on */
    public byte[] get(long index) {
        int from = Math.toIntExact(index) * BYTES;
        return Arrays.copyOfRange(hashes, from, from + BYTES);
    }

    /** Where the hash stands first, from 0 on; nothing when it does not. */
    public Optional<Long> indexOf(byte[] hash) {
        for (int i = 0; i < size; i++) {
            if (Arrays.equals(hashes, i * BYTES, (i + 1) * BYTES, hash, 0, hash.length)) {
                return Optional.of((long) i);
            }
        }
        return Optional.empty();
    }

    public long size() {
        return size;
    }
}
