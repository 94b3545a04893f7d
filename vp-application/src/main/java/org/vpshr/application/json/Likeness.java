package org.vpshr.application.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How far apart two names are: the letters to change, add or drop, capitals aside (Levenshtein). */
public final class Likeness {
    private static final int LONGEST = 80;

    private Likeness() {}

    /** Those of the known names that are most like a name, the most alike first. */
    public static List<String> nearest(Collection<String> known, String name, int many) {
        String shortened = shortened(name);
        return known.stream()
                .map(each -> Map.entry(distanceOfShort(shortened(each), shortened), each))
                .sorted(Comparator.comparingInt(Map.Entry::getKey))
                .limit(many)
                .map(Map.Entry::getValue)
                .toList();
    }

    public static int distance(String a, String b) {
        return distanceOfShort(shortened(a), shortened(b));
    }

    private static int distanceOfShort(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            next(row, left.charAt(i - 1), i, right);
        }
        return row[right.length()];
    }

    private static void next(int[] row, char letter, int first, String right) {
        int diagonal = row[0];
        row[0] = first;
        for (int j = 1; j < row.length; j++) {
            int change = diagonal + (letter == right.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
        }
    }

    private static String shortened(String name) {
        return (name.length() > LONGEST ? name.substring(0, LONGEST) : name).toLowerCase(Locale.ROOT);
    }
}
