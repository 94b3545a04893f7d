package org.vpshr.application.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a workbook writes what XML cannot or what it would change: {@code _x000D_} for the character with that code, and
 * {@code _x005F_} for an underscore that would otherwise be taken for the beginning of such (ST_Xstring of Office Open
 * XML). It holds for the texts of cells and for the names of sheets.
 */
final class CellEscapes {
    /** An escape of one character has so many characters. */
    static final int LENGTH = 7;

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern MISTAKABLE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final String UNDERSCORE = "_x005F_";

    private CellEscapes() {}

    /** The text that is meant. Lines end with a line feed, however they were ended. */
    static String read(String written) {
        String plain = written.contains("_x")
                ? ESCAPE.matcher(written)
                        .replaceAll(escape -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(escape.group(1), 16))))
                : written;
        return plain.indexOf('\r') < 0 ? plain : LINE_END.matcher(plain).replaceAll("\n");
    }

    /** What is written so that the same text is read again. */
    static String write(String text) {
        return text.contains("_x") ? MISTAKABLE.matcher(text).replaceAll(UNDERSCORE) : text;
    }
}
