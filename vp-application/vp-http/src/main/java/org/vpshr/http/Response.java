package org.vpshr.http;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is answered.
 *
 * @param status the status code, such as 200
 * @param headers by their names as they are sent
 * @param body as text, to be sent in UTF-8; empty where there is none
 */
public record Response(int status, SortedMap<String, String> headers, String body) {

    /** Takes a copy of the headers. */
    public Response {
        headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
    }

    static Response of(int status) {
        return new Response(status, new TreeMap<>(), "").with("X-Content-Type-Options", "nosniff");
    }

    static Response of(int status, String type, String body) {
        return new Response(status, of(status).headers(), body).with("Content-Type", type);
    }

    Response with(String header, String value) {
        SortedMap<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Response(status, more, body);
    }

    Response withoutBody() {
        return new Response(status, headers, "");
    }

    /**
     * {@return the value of a header, whatever its case; nothing where it is not there}
     *
     * @param name the name of the header
     */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
