package org.vpshr.application.privacy;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * SipHash-2-4 of J.-P. Aumasson and D. J. Bernstein (2012): of a short message a number of 64 bits that nobody can say without
 * the key. It is made for what is asked for very often, and is no hash for what others are to compute again.
 */
public final class SipHash {
    /** How long its key is. */
    static final int KEY_BYTES = 16;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final long first;
    private final long second;

    SipHash(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("its key is " + KEY_BYTES + " bytes long, not " + key.length);
        }
        this.first = (long) LONG.get(key, 0);
        this.second = (long) LONG.get(key, Long.BYTES);
    }

    /** The number of a text and a position. */
    public long of(String text, long position) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return of(ByteBuffer.allocate(bytes.length + Long.BYTES)
                .put(bytes)
                .putLong(position)
                .array());
    }

    long of(byte[] message) {
        State state = new State(first, second);
        int whole = message.length - message.length % Long.BYTES;
        for (int at = 0; at < whole; at += Long.BYTES) {
            state.take((long) LONG.get(message, at));
        }
        long last = (long) message.length << 56;
        for (int at = whole; at < message.length; at++) {
            last |= (message[at] & 0xffL) << 8 * (at - whole);
        }
        state.take(last);
        return state.end();
    }

    /** The four words that are mixed, named as in the paper. */
    private static final class State {
        private long v0;
        private long v1;
        private long v2;
        private long v3;

        State(long first, long second) {
            v0 = first ^ 0x736f6d6570736575L;
            v1 = second ^ 0x646f72616e646f6dL;
            v2 = first ^ 0x6c7967656e657261L;
            v3 = second ^ 0x7465646279746573L;
        }

        void take(long word) {
            v3 ^= word;
            mix();
            mix();
            v0 ^= word;
        }

        long end() {
            v2 ^= 0xff;
            mix();
            mix();
            mix();
            mix();
            return v0 ^ v1 ^ v2 ^ v3;
        }

        private void mix() {
            v0 += v1;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v0 = Long.rotateLeft(v0, 32);
            v2 += v3;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 += v3;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 += v1;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v2 = Long.rotateLeft(v2, 32);
        }
    }
}
