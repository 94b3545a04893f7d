package org.vpshr.page.comparison;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Two texts, and where they differ: what both begin with, what each has of its own, and what both end with.
 *
 * @param beginning of both
 * @param before of the first alone
 * @param after of the second alone
 * @param end of both
 */
record WordChange(String beginning, String before, String after, String end) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)");

    static WordChange of(String before, String after) {
        List<String> old = List.of(BETWEEN_WORDS.split(before));
        List<String> now = List.of(BETWEEN_WORDS.split(after));
        int most = Math.min(old.size(), now.size());
        int same = 0;
        while (same < most && old.get(same).equals(now.get(same))) {
            same++;
        }
        int last = 0;
        while (last < most - same
                && old.get(old.size() - 1 - last).equals(now.get(now.size() - 1 - last))) {
            last++;
        }
        return new WordChange(
                String.join("", now.subList(0, same)),
                String.join("", old.subList(same, old.size() - last)),
                String.join("", now.subList(same, now.size() - last)),
                String.join("", now.subList(now.size() - last, now.size())));
    }
}
