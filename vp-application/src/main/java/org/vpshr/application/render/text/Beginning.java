package org.vpshr.application.render.text;

/** The beginning of a text, for a line of a list. */
public final class Beginning {
    private static final int LENGTH = 96;

    private Beginning() {}

    /** The text on one line, cut off behind a word where it is long; no character is cut in two. */
    public static String of(String text) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
        if (line.codePointCount(0, line.length()) <= LENGTH) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, LENGTH));
        int blank = cut.lastIndexOf(' ');
        return (blank > LENGTH / 2 ? cut.substring(0, blank) : cut) + " ...";
    }
}
