package org.vpshr.application.store;

import java.security.PublicKey;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.InvalidValue;

/**
 * What a record is held against when it is inspected, beside itself. They are made by {@link #none} and changed by {@code
 * with...}.
 *
 * @param head a hash that was printed or kept elsewhere, in hexadecimal; it must lie on the chain
 * @param key by which published versions should be signed; without one, the key that is pinned for the record, if one is
 * @param keysElsewhere whether the keys of texts are known not to be here, as in a copy without them;
 *     then published reports, which print names, are not made again
 */
public record InspectionTerms(
        @Nullable String head, @Nullable PublicKey key, boolean keysElsewhere) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the head.
     *
     * @throws InvalidValue when the head is no hash
     */
    public InspectionTerms {
        head = head == null ? null : head.toLowerCase(Locale.ROOT);
        if (head != null && !HASH.matcher(head).matches()) {
            throw InvalidValue.no(head, "head", "write the 64 signs of its hash");
        }
    }

    /** {@return no terms: the record is held against itself, and against what is known of it outside} */
    public static InspectionTerms none() {
        return new InspectionTerms(null, null, false);
    }

    /**
     * {@return the same with a head that must lie on the chain}
     *
     * @param hash a hash that was printed or kept elsewhere, in hexadecimal; null for none
     */
    public InspectionTerms withHead(@Nullable String hash) {
        return new InspectionTerms(hash, key, keysElsewhere);
    }

    /**
     * {@return the same with a key by which published versions should be signed}
     *
     * @param by the public key
     */
    public InspectionTerms withKey(PublicKey by) {
        return new InspectionTerms(head, by, keysElsewhere);
    }

    /** {@return the same where the keys of texts are known not to be here} */
    public InspectionTerms withKeysElsewhere() {
        return new InspectionTerms(head, key, true);
    }
}
