package org.vpshr.domain.wording;

import java.util.regex.Pattern;

/**
 * Where something stands in a text. What stands there is not repeated: a finding is kept in clear with its event, and
 * outlives the text.
 *
 * @param from the first sign
 * @param to the sign after the last
 */
record Wording(int from, int to) {
    private static final Pattern BETWEEN = Pattern.compile("\\s+");

    /** Such as {@code word 3} or {@code words 3 to 5}, counted from one space to the next. */
    String in(String text) {
        int first = words(text.substring(0, from)) + (startsWithin(text) ? 0 : 1);
        int last = words(text.substring(0, to));
        return first == last ? "word " + first : "words " + first + " to " + last;
    }

    private boolean startsWithin(String text) {
        return from > 0 && !Character.isWhitespace(text.charAt(from - 1));
    }

    private static int words(String text) {
        String bare = text.strip();
        return bare.isEmpty() ? 0 : BETWEEN.split(bare).length;
    }
}
