package org.vpshr.domain.measure;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** A number as people and spreadsheets write it elsewhere, with signs that part thousands or a comma before decimals. */
final class GroupedNumber {
    private static final String PARTING = "[ \\u00a0\\u2009\\u202f'\\u2019_]";
    private static final Pattern BY_COMMAS = Pattern.compile("-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern BY_POINTS = Pattern.compile("-?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern BY_OTHERS = Pattern.compile("-?\\d{1,3}(?:" + PARTING + "\\d{3})+(?:[.,]\\d+)?");
    private static final Pattern WITH_COMMA = Pattern.compile("-?\\d+,\\d+");

    private GroupedNumber() {}

    /** What would be right instead: one number, or two where either may be meant. Empty when it is none of these. */
    static String remedy(String digits) {
        if (digits.endsWith("%")) {
            String number = digits.substring(0, digits.length() - 1).strip();
            String meant = Quantity.NUMBER.matcher(number).matches() ? "write " + number : remedy(number);
            return meant.isEmpty() ? "" : meant + ", and % as its unit";
        }
        Set<String> readings = readings(digits);
        String first = readings.stream().findFirst().orElse("");
        String second = readings.stream().skip(1).findFirst().orElse("");
        if (first.isEmpty()) {
            return "";
        }
        return second.isEmpty()
                ? "write " + first
                : "write " + first + " if the comma parts thousands, " + second + " if it is the decimal sign";
    }

    private static Set<String> readings(String digits) {
        Set<String> readings = new LinkedHashSet<>();
        if (BY_COMMAS.matcher(digits).matches()) {
            readings.add(digits.replace(",", ""));
        }
        if (BY_POINTS.matcher(digits).matches()) {
            readings.add(digits.replace(".", "").replace(',', '.'));
        }
        if (BY_OTHERS.matcher(digits).matches()) {
            readings.add(digits.replaceAll(PARTING, "").replace(',', '.'));
        }
        if (WITH_COMMA.matcher(digits).matches()) {
            readings.add(digits.replace(',', '.'));
        }
        return readings;
    }
}
