package org.vpshr.application.store;

import java.security.PublicKey;
import org.jspecify.annotations.Nullable;

/**
 * What is known from outside of a history that is imported: without it, whoever wrote the file may have made it up from its
 * first event to its last. They are made by {@link #none} and changed by {@code with...}.
 *
 * @param head a hash that was printed or kept elsewhere, in hexadecimal; it must lie on the chain
 * @param key by which the file must be signed
 */
public record ImportTerms(@Nullable String head, @Nullable PublicKey key) {

    /**
     * Checks the head.
     *
     * @throws org.vpshr.domain.failure.InvalidValue when the head is no hash
     */
    public ImportTerms {
        head = InspectionTerms.none().withHead(head).head();
    }

    /** {@return no terms: nothing is known of it} */
    public static ImportTerms none() {
        return new ImportTerms(null, null);
    }

    /**
     * {@return the same with a head that must lie on the chain}
     *
     * @param hash a hash that was printed or kept elsewhere, in hexadecimal
     */
    public ImportTerms withHead(String hash) {
        return new ImportTerms(hash, key);
    }

    /**
     * {@return the same with a key by which the file must be signed}
     *
     * @param by the public key
     */
    public ImportTerms withKey(PublicKey by) {
        return new ImportTerms(head, by);
    }
}
