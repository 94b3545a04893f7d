package org.vpshr.examples.strangers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fact that was found in a public page before the model could say it.
 *
 * @param values what a typed record of it holds, as {@code trained=25}
 */
record StatedFact(String id, String says, String when, String kinds, List<String> values, String source) {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,:'-]*\\d|\\d");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private static final int STEM = 4;
    private static final Map<String, String> SAME = Map.of("annual", "yearly", "remote", "online");

    /** Values that say whether something is so at all: by which kind or field it is told says it. */
    private static final Set<String> TRUTHS = Set.of("yes", "no", "none", "true", "false");

    static StatedFact of(String line) {
        String[] cells = line.split("\t", -1);
        return new StatedFact(cells[0], cells[1], cells[2], cells[3], List.of(cells[4].split(";\\s*")), cells[5]);
    }

    /** The values that stand in none of the fields. */
    List<String> missingIn(Set<String> fields) {
        return values.stream().filter(value -> !isIn(value, fields)).toList();
    }

    /** Every number of it and every day stands there, and of what has none a word. */
    private static boolean isIn(String value, Set<String> fields) {
        String said = value.substring(value.indexOf('=') + 1).toLowerCase(Locale.ROOT);
        if (TRUTHS.contains(said)) {
            return true;
        }
        Set<String> signs = signs(said);
        List<String> numbers =
                signs.stream().filter(sign -> Character.isDigit(sign.charAt(0))).toList();
        return numbers.isEmpty()
                ? signs.stream().anyMatch(sign -> fields.stream().anyMatch(field -> alike(sign, field)))
                : numbers.stream().allMatch(number -> fields.contains(number) || fields.contains(inFull(number, said)));
    }

    /** Words of one stem, as "agreement" and "agreed", and those that mean the same here. */
    private static boolean alike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return one.equals(other)
                || other.equals(SAME.get(one))
                || shorter >= STEM && one.regionMatches(0, other, 0, Math.min(STEM + 1, shorter));
    }

    /** 69.6 billion as 69600000000. */
    private static String inFull(String number, String said) {
        int zeros = said.contains("billion") ? 9 : said.contains("million") ? 6 : 0;
        return number.matches("\\d+(\\.\\d+)?")
                ? new BigDecimal(number)
                        .movePointRight(zeros)
                        .stripTrailingZeros()
                        .toPlainString()
                : number;
    }

    /** The numbers, days and words of a text, in one form. */
    static Set<String> signs(String text) {
        Set<String> signs = new TreeSet<>();
        Matcher numbers = NUMBER.matcher(text);
        while (numbers.find()) {
            signs.addAll(parts(numbers.group()));
        }
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            signs.add(words.group());
        }
        return signs;
    }

    /** An interval is its two ends, and 1,500 is 1500. */
    private static List<String> parts(String number) {
        List<String> parts = new ArrayList<>();
        for (String part : number.split("\\.\\.")) {
            parts.add(part.replaceAll("[,'](?=\\d{3}(\\D|$))", ""));
        }
        return parts;
    }
}
