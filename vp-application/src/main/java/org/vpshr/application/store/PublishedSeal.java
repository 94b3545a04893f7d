package org.vpshr.application.store;

import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Subject.AnnualReportId;

/**
 * The seal of a published version, and who vouches for it. What is vouched for is the record up to the position.
 *
 * @param report which report
 * @param version the number of the version, from 1
 * @param position the state of the record that it seals
 * @param by who signed it, as far as that is known
 * @param key the SHA-256 of the public key that signed it, in hexadecimal; null where none did
 */
public record PublishedSeal(
        AnnualReportId report,
        int version,
        long position,
        SignedBy by,
        @Nullable String key) {

    /** Who signed it. */
    public enum SignedBy {
        /** The key that was given, or is pinned. */
        THE_KEY,
        /** Another key than the one that was given or is pinned. */
        ANOTHER_KEY,
        /** A key of which only the name is known, since none was given and none is pinned. */
        NOT_CHECKED,
        /** Nobody: whoever can write to the store can have made it. */
        NOBODY
    }
}
