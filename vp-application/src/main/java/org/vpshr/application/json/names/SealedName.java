package org.vpshr.application.json.names;

/**
 * A person's name as it is stored: unreadable without the key.
 *
 * @param person the reference
 * @param key which key of the person sealed it; a later key cannot open it
 * @param nonce used once, in Base64
 * @param sealed the name, in Base64
 */
public record SealedName(String person, String key, String nonce, String sealed) {}
