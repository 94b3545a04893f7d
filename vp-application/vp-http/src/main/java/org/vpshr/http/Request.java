package org.vpshr.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What somebody sent: as it came, of which nothing is believed yet. It is never changed; each method gives another. */
public final class Request {
    private final String method;
    private final String path;
    private final String query;
    private final SortedMap<String, List<String>> headers;
    private final byte[] body;

    private Request(String method, String path, String query, SortedMap<String, List<String>> headers, byte[] body) {
        this.method = method;
        this.path = path;
        this.query = query;
        this.headers = headers;
        this.body = body;
    }

    /**
     * {@return a request without headers and body}
     *
     * @param method such as {@code GET}
     * @param target path and query as they were sent, encoded, without where the calls are mounted: {@code
     *     /reports/NL/2018?audience=plenary}
     */
    public static Request of(String method, String target) {
        int mark = target.indexOf('?');
        return new Request(
                method,
                mark < 0 ? target : target.substring(0, mark),
                mark < 0 ? "" : target.substring(mark + 1),
                new TreeMap<>(),
                new byte[0]);
    }

    /**
     * {@return the same with a header more; one that is sent several times has several values}
     *
     * @param header the name of the header
     * @param value its value
     */
    public Request with(String header, String value) {
        SortedMap<String, List<String>> all = new TreeMap<>(headers);
        List<String> values = new ArrayList<>(all.getOrDefault(header.toLowerCase(Locale.ROOT), List.of()));
        values.add(value);
        all.put(header.toLowerCase(Locale.ROOT), List.copyOf(values));
        return new Request(method, path, query, all, body);
    }

    /**
     * {@return the same with all of these headers, as servers hand them over}
     *
     * @param more the values of each header, by its name
     */
    public Request with(Map<String, List<String>> more) {
        Request all = this;
        for (Map.Entry<String, List<String>> header : more.entrySet()) {
            for (String value : header.getValue()) {
                all = all.with(header.getKey(), value);
            }
        }
        return all;
    }

    /**
     * {@return the same with this body}
     *
     * @param content the body
     */
    public Request with(byte[] content) {
        return new Request(method, path, query, headers, content.clone());
    }

    /** {@return the method, such as {@code GET}} */
    public String method() {
        return method;
    }

    /** {@return the path as it was sent, encoded} */
    public String path() {
        return path;
    }

    /** {@return the query as it was sent, encoded; empty where there is none} */
    public String query() {
        return query;
    }

    /**
     * {@return the values of a header, whatever its case; none where it was not sent}
     *
     * @param name the name of the header
     */
    public List<String> headers(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /**
     * {@return the first value of a header}
     *
     * @param name the name of the header
     */
    public Optional<String> header(String name) {
        return headers(name).stream().findFirst();
    }

    /** {@return the bytes of the body; none where it has none} */
    public byte[] body() {
        return body.clone();
    }

    /** {@return how many bytes its body has} */
    public int length() {
        return body.length;
    }
}
