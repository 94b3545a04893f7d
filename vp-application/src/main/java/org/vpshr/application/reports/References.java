package org.vpshr.application.reports;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The persons that a text printed with references names. */
final class References {
    private static final Pattern REFERENCE = Pattern.compile("\\{([a-z0-9-]+)\\}");

    private References() {}

    static Stream<String> in(String text) {
        return REFERENCE.matcher(text).results().map((MatchResult found) -> found.group(1));
    }
}
