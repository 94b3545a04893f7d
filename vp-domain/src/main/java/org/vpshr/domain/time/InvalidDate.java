package org.vpshr.domain.time;

/** A text is not a date in the form used here. The message says what was read and what would be right. */
public final class InvalidDate extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public InvalidDate(String text, String right) {
        super("'" + (text.length() > 40 ? text.substring(0, 40) + "..." : text) + "' is not a date: " + right);
    }
}
