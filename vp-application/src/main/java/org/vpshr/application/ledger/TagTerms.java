package org.vpshr.application.ledger;

import java.nio.ByteBuffer;
import org.vpshr.application.privacy.MacKey;

/**
 * What an entry of the index adds to a sum: a number that nobody can say without the key, so that other entries sum up to the
 * same once in 2<sup>64</sup> tries. For one thread.
 */
final class TagTerms {
    private final MacKey.Message message;

    TagTerms(MacKey key) {
        this.message = key.message("tag");
    }

    long of(String tag, long position) {
        return ByteBuffer.wrap(message.put(tag).put(position).mac()).getLong();
    }
}
