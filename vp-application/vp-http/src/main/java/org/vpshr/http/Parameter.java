package org.vpshr.http;

import java.util.List;

/**
 * What a call takes beside its body.
 *
 * @param in path, query or header
 * @param says what it means
 * @param form its JSON Schema type
 * @param allowed the words that it may be; none where it may be others
 */
record Parameter(String name, String in, boolean needed, String says, String form, List<String> allowed) {

    static Parameter path(String name, String says) {
        return new Parameter(name, "path", true, says, "string", List.of());
    }

    static Parameter query(String name, String says) {
        return new Parameter(name, "query", false, says, "string", List.of());
    }

    static Parameter header(String name, String says) {
        return new Parameter(name, "header", false, says, "string", List.of());
    }

    Parameter asNeeded() {
        return new Parameter(name, in, true, says, form, allowed);
    }

    Parameter asNumber() {
        return new Parameter(name, in, needed, says, "integer", allowed);
    }

    Parameter oneOf(List<String> words) {
        return new Parameter(name, in, needed, says, form, words);
    }
}
