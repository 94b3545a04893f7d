package org.vpshr.application.json;

import java.util.Locale;

/** How far apart two names are: the letters to change, add or drop, capitals aside (Levenshtein). */
public final class Likeness {
    private static final int LONGEST = 80;

    private Likeness() {}

    public static int distance(String a, String b) {
        String left = shortened(a);
        String right = shortened(b);
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
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.length() > LONGEST ? lower.substring(0, LONGEST) : lower;
    }
}
