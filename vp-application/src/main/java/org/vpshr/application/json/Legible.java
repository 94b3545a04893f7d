package org.vpshr.application.json;

/** Whether a text can be read, stored and printed: no control characters but line breaks and tabs, no half characters. */
final class Legible {
    private Legible() {}

    static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? !isSpace(c) : c == 0x7f || isHalf(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return c == '\n' || c == '\t' || c == '\r';
    }

    private static boolean isHalf(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
