package org.vpshr.application.json;

/**
 * Whether a text can be read, stored and printed: no control characters but line breaks and tabs, no half characters, and
 * none that turn the direction of what is printed after it. Letters bring their own direction with them.
 */
public final class LegibleText {
    private LegibleText() {}

    public static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? !isSpace(c) : c == 0x7f || isTurning(c) || c >= 0xfffe || isHalf(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return c == '\n' || c == '\t' || c == '\r';
    }

    private static boolean isTurning(char c) {
        return c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
    }

    private static boolean isHalf(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
