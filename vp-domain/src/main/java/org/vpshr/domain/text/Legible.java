package org.vpshr.domain.text;

/**
 * Whether a text can be read, stored and printed as what it seems to be: no control characters, no half characters, none
 * that cannot be seen or that turn what is printed after them. Letters bring their own direction with them.
 */
public final class Legible {
    private static final int SOFT_HYPHEN = 0xad;
    private static final int NON_JOINER = 0x200c;
    private static final int JOINER = 0x200d;

    private Legible() {}

    /**
     * {@return whether a text of one line can be read: not even line breaks and tabs stand in it}
     *
     * @param text the text
     */
    public static boolean inOneLine(String text) {
        return text.codePoints().allMatch(Legible::isPlain);
    }

    /**
     * {@return whether a text of any number of lines can be read}
     *
     * @param text the text
     */
    public static boolean inLines(String text) {
        return text.codePoints().allMatch(c -> c == '\n' || c == '\t' || c == '\r' || isPlain(c));
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT -> c == SOFT_HYPHEN || c == NON_JOINER || c == JOINER;
            default -> true;
        };
    }
}
