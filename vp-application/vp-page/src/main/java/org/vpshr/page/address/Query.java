package org.vpshr.page.address;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vpshr.domain.failure.InvalidValue;

/** The part of an address after the question mark: what is said under which names, strictly decoded. */
record Query(SortedMap<String, List<String>> said) {
    private static final int MOST = 2000;

    Query {
        said = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(said));
    }

    static Query parse(String text) {
        SortedMap<String, List<String>> said = new TreeMap<>();
        if (text.length() > MOST) {
            throw new InvalidValue("the address is too long", "ask for less at once");
        }
        for (String pair : text.isEmpty() ? new String[0] : text.split("&", -1)) {
            int mark = pair.indexOf('=');
            String name = decoded(mark < 0 ? pair : pair.substring(0, mark));
            said.computeIfAbsent(name, each -> new ArrayList<>())
                    .add(mark < 0 ? "" : decoded(pair.substring(mark + 1)));
        }
        return new Query(said);
    }

    /** What is said under the name; nothing where it is left empty, as forms do. */
    Optional<String> one(String name) {
        List<String> values = said.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new InvalidValue(name + " is given twice", "give it once");
        }
        return values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** As it stands behind the path; empty where nothing is said. */
    static String written(Map<String, List<String>> said) {
        String pairs = new TreeMap<>(said)
                .entrySet().stream()
                        .flatMap(each -> each.getValue().stream().map(value -> each.getKey() + "=" + encoded(value)))
                        .collect(Collectors.joining("&"));
        return pairs.isEmpty() ? "" : "?" + pairs;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Of what is no UTF-8, or holds what no text has, nothing is guessed. */
    static String decoded(String text) {
        try {
            byte[] bytes = URLDecoder.decode(text, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.chars().anyMatch(c -> c > 0x7e) || decoded.chars().anyMatch(Character::isISOControl)) {
                throw new InvalidValue("the address is not encoded as addresses are", "follow a link of a page");
            }
            return decoded;
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new InvalidValue("the address is not encoded as addresses are", "follow a link of a page");
        }
    }
}
