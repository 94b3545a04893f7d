package org.vpshr.application.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.vpshr.application.privacy.SipHash;

/**
 * What an entry of the index adds to a sum: a number that nobody can say without the key, so that other entries sum up to the
 * same once in 2<sup>64</sup> tries.
 */
record TagTerms(SipHash key) {
    long of(String tag, long position) {
        byte[] text = tag.getBytes(StandardCharsets.UTF_8);
        return key.of(ByteBuffer.allocate(text.length + Long.BYTES)
                .put(text)
                .putLong(position)
                .array());
    }
}
