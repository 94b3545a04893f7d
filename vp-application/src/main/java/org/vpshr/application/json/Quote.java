package org.vpshr.application.json;

/** A piece of the input in a message: short, and without what could upset a terminal or a log. */
public final class Quote {
    private static final int LONGEST = 40;

    private Quote() {}

    public static String of(String text) {
        return "'" + name(text) + "'";
    }

    /** The same without quotes, for the path to a field. */
    public static String name(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
        return printable(shown);
    }

    static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
    }
}
