package org.vpshr.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Paths and queries as they are sent (RFC 3986), strictly: what is not encoded as it should be is refused. */
final class PercentEncoding {
    private PercentEncoding() {}

    /** The parts of a path between its slashes. */
    static List<String> segments(String path) {
        if (!path.startsWith("/")) {
            throw Refused.bad("a path begins with a slash", "see /openapi.json for the calls that there are");
        }
        List<String> segments = new ArrayList<>();
        for (String part : path.substring(1).split("/", -1)) {
            segments.add(decoded(part));
        }
        return segments;
    }

    /** Each name once. */
    static Map<String, String> query(String query) {
        Map<String, String> found = new TreeMap<>();
        if (query.isEmpty()) {
            return found;
        }
        for (String pair : query.split("&", -1)) {
            int mark = pair.indexOf('=');
            String name = decoded(mark < 0 ? pair : pair.substring(0, mark));
            String value = mark < 0 ? "" : decoded(pair.substring(mark + 1).replace('+', ' '));
            if (found.putIfAbsent(name, value) != null) {
                throw Refused.bad("a parameter is given twice", "give each parameter once");
            }
        }
        return found;
    }

    private static String decoded(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '%') {
                bytes.put(octet(text, i + 1));
                i += 2;
            } else if (letter >= ' ' && letter < 0x7f) {
                bytes.put((byte) letter);
            } else {
                throw notEncoded();
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            throw notEncoded();
        }
    }

    private static byte octet(String text, int at) {
        int high = at + 1 < text.length() ? Character.digit(text.charAt(at), 16) : -1;
        int low = at + 1 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
        if (high < 0 || low < 0) {
            throw notEncoded();
        }
        return (byte) (16 * high + low);
    }

    private static Refused notEncoded() {
        return Refused.bad(
                "the address is not encoded as addresses are", "encode its parts in UTF-8, by percent signs");
    }
}
