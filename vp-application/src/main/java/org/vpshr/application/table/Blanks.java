package org.vpshr.application.table;

/** What shows nothing: blanks of every width, also of none, which spreadsheets and web pages leave at the ends of texts. */
public final class Blanks {
    private static final String OF_NO_WIDTH = "\u200b\u2060\ufeff";

    private Blanks() {}

    /** The text without the blanks at its ends; empty when there is nothing else. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || OF_NO_WIDTH.indexOf(c) >= 0;
    }
}
