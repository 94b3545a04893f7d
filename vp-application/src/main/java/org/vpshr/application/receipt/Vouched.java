package org.vpshr.application.receipt;

import org.jspecify.annotations.Nullable;

/**
 * Who vouches for an imported history.
 *
 * @param byHead up to which position the head vouches that was given; 0 when none was
 * @param byKey whether all of it is signed by the key that was given, or is pinned
 * @param signedBy the SHA-256 of the public key that the file names as its signer, in hexadecimal; null where it names none
 */
public record Vouched(long byHead, boolean byKey, @Nullable String signedBy) {

    /** {@return whether anybody may have made it up} */
    public boolean isByNobody() {
        return byHead == 0 && !byKey;
    }
}
