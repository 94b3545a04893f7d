package org.vpshr.domain.party;

import org.vpshr.domain.failure.InvalidValue;

/** A short name for use in identities: small letters, digits and single hyphens, at most 64 characters. */
public final class Slug {
    private static final int MOST = 64;

    private Slug() {}

    /**
     * {@return the text, which is a short name in small letters, digits and hyphens}
     *
     * @param text the text
     * @throws InvalidValue when the text is not such a name
     */
    public static String checked(String text) {
        if (!isSlug(text)) {
            throw InvalidValue.of(text, "a name", "use small letters, digits and hyphens, at most 64");
        }
        return text;
    }

    /** Looked at letter by letter, since every event names several. */
    private static boolean isSlug(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ofWord = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!ofWord && (c != '-' || !inWord)) {
                return false;
            }
            inWord = ofWord;
        }
        return inWord && text.length() <= MOST;
    }
}
