package org.vpshr.application.json.history;

import org.jspecify.annotations.Nullable;

/**
 * How an exported history ends.
 *
 * @param digest the SHA-256 of all lines before
 * @param signed who vouches for the head of the history; null where nobody does
 */
public record HistoryEnd(byte[] digest, @Nullable Signed signed) {

    /**
     * A signature of the head, as published reports bear it.
     *
     * @param tree the root of the tree over all events, in hexadecimal
     * @param key the SHA-256 of the public key, in hexadecimal
     * @param value the signature in Base64
     */
    public record Signed(String tree, String key, String value) {}
}
