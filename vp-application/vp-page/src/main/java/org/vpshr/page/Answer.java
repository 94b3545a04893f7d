package org.vpshr.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is sent for an address.
 *
 * @param status the status code of HTTP, such as 200
 * @param headers by their names as they are sent
 * @param content the bytes of the page, the style sheet or the data
 */
@SuppressWarnings("ArrayRecordComponent") // it is copied on the way in and on the way out
public record Answer(int status, SortedMap<String, String> headers, byte[] content) {
    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Takes copies. */
    public Answer {
        headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
        content = content.clone();
    }

    /** With what keeps a browser to the page: nothing from elsewhere, no script, nothing guessed, nobody told. */
    static Answer of(int status, String type, byte[] content) {
        SortedMap<String, String> headers = new TreeMap<>();
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cache-Control", "no-store");
        if (!type.isEmpty()) {
            headers.put("Content-Type", type);
        }
        return new Answer(status, headers, content);
    }

    static Answer of(String type, byte[] content) {
        return of(200, type, content).kept("no-cache");
    }

    static Answer of(int status, String type, String content) {
        return of(status, type, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Leads to where the same is found. */
    static Answer leadingTo(String location) {
        return of(303, "", new byte[0]).with("Location", location);
    }

    /** May be kept by whoever asked, and is asked for again only where it has changed. */
    private Answer kept(String how) {
        return with("Cache-Control", how).with("ETag", "\"" + digest(content) + "\"");
    }

    Answer with(String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, content);
    }

    /**
     * {@return the same, or that nothing has changed since it was sent}
     *
     * @param ifNoneMatch the values of the header of that name; empty for none
     */
    public Answer unless(String ifNoneMatch) {
        String tag = headers.getOrDefault("ETag", "");
        for (String each : ifNoneMatch.split(",", -1)) {
            String known = each.strip().replaceFirst("^W/", "");
            if (status == 200 && !tag.isEmpty() && (known.equals(tag) || known.equals("*"))) {
                SortedMap<String, String> same = new TreeMap<>(headers);
                same.remove("Content-Type");
                return new Answer(304, same, new byte[0]);
            }
        }
        return this;
    }

    int size() {
        return content.length;
    }

    private static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** {@return the bytes of the page, the style sheet or the data} */
    @Override
    public byte[] content() {
        return content.clone();
    }
}
