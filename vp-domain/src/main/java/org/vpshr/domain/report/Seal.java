package org.vpshr.domain.report;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.text.Label;

/**
 * The state of the whole record from which a report was published, so that it can be shown later that nothing before it
 * was changed.
 *
 * @param position the last position of that state
 * @param chain the hash of the chain up to there, in hexadecimal
 * @param tree the root of the tree over all events up to there, in hexadecimal
 * @param signature of the other three, where a key was at hand
 */
public record Seal(
        long position,
        @Label String chain,
        @Label String tree,
        @Nullable Signature signature) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /**
     * Who vouches for it.
     *
     * @param key the SHA-256 of the public key, in hexadecimal
     * @param value the signature in Base64
     */
    public record Signature(@Label String key, @Label String value) {
        private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{16,1024}={0,2}");

        /**
         * Checks what it is made of.
         *
         * @throws InvalidValue when the key is no SHA-256, or the signature is not in Base64
         */
        public Signature {
            requireHash("key", key);
            require(BASE64.matcher(value).matches(), "the signature is not in Base64");
        }
    }

    /**
     * Checks what it is made of.
     *
     * @throws InvalidValue when the position is below 1, or a hash is no SHA-256
     */
    public Seal {
        require(position > 0, "a seal is of position 1 or later");
        requireHash("chain", chain);
        requireHash("tree", tree);
    }

    private static void requireHash(String what, String hash) {
        require(HASH.matcher(hash).matches(), "the " + what + " is not a SHA-256 in 64 small hexadecimal digits");
    }

    private static void require(boolean so, String otherwise) {
        if (!so) {
            throw new InvalidValue(otherwise);
        }
    }
}
