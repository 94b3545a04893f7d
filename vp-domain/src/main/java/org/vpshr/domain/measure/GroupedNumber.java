package org.vpshr.domain.measure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A number as people and spreadsheets write it elsewhere, with signs that part thousands or a comma before decimals. */
final class GroupedNumber {
    private static final String PARTING = "[ \\u00a0\\u2009\\u202f'\\u2019_]";
    private static final Pattern BY_COMMAS = Pattern.compile("-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern BY_POINTS = Pattern.compile("-?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern BY_OTHERS = Pattern.compile("-?\\d{1,3}(?:" + PARTING + "\\d{3})+(?:[.,]\\d+)?");
    private static final Pattern WITH_COMMA = Pattern.compile("-?\\d+,\\d+");

    private static final int LONGEST = 40;

    private GroupedNumber() {}

    /** What would be right instead: one number, or two where either may be meant. Empty when it is none of these. */
    static String remedy(String written) {
        if (written.length() > LONGEST) {
            return "";
        }
        boolean share = written.endsWith("%");
        String digits = share ? written.substring(0, written.length() - 1).strip() : written;
        List<String> readings = List.copyOf(readings(digits));
        if (readings.isEmpty() || !share && readings.getFirst().equals(digits)) {
            return "";
        }
        return "write " + readings.getFirst()
                + (readings.size() == 1
                        ? ""
                        : " if the comma parts thousands, " + readings.get(1) + " if it is the decimal sign")
                + (share ? ", and % as its unit" : "");
    }

    private static Set<String> readings(String digits) {
        Set<String> readings = new LinkedHashSet<>();
        if (Quantity.NUMBER.matcher(digits).matches()) {
            readings.add(digits);
        }
        if (BY_COMMAS.matcher(digits).matches()) {
            readings.add(digits.replace(",", ""));
        }
        if (readings.isEmpty() && BY_POINTS.matcher(digits).matches()) {
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
