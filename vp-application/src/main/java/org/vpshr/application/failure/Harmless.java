package org.vpshr.application.failure;

import java.util.regex.Pattern;

/**
 * A text that never passed the rules of the record, such as the name of a file or of an argument: what would act on a
 * terminal, or cannot be seen there, is a question mark.
 */
public final class Harmless {
    private static final Pattern ACTING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cs}&&[^\\n\\r\\t]]");

    private Harmless() {}

    /**
     * {@return the text with a question mark for each such character; breaks of lines and tabs stay}
     *
     * @param text any text
     */
    public static String of(String text) {
        return ACTING.matcher(text).replaceAll("?");
    }
}
