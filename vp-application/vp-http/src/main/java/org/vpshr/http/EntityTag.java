package org.vpshr.http;

import java.util.List;

/** A weak entity tag (RFC 9110, 8.8.3): the same as long as what is printed says the same. */
record EntityTag(String opaque) {

    String header() {
        return "W/\"" + opaque + "\"";
    }

    /** Whether one of the values of {@code If-None-Match} is it, compared weakly. */
    boolean isAmong(List<String> values) {
        return values.stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.replaceFirst("^W/", "").equals("\"" + opaque + "\""));
    }
}
