package org.vpshr.application.failure;

/** Columns by the letters that a spreadsheet gives them: A, B, ... Z, AA. */
public final class SheetColumn {
    private SheetColumn() {}

    /** @param number from 1 on */
    public static String letters(int number) {
        String letters = "";
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters = (char) ('A' + (rest - 1) % 26) + letters;
        }
        return letters;
    }

    public static int number(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            number = number * 26 + letters.charAt(i) - 'A' + 1;
        }
        return number;
    }
}
