package org.vpshr.domain.time;

import org.vpshr.domain.failure.InvalidValue;

/** A text is not a date in the form used here. The message says what was read and what would be right. */
public final class InvalidDate extends InvalidValue {
    private static final long serialVersionUID = 1L;

    /**
     * A text is no date.
     *
     * @param text what was given
     * @param right what would be right
     */
    public InvalidDate(String text, String right) {
        super(quoted(text) + " is not a date: " + right, right, null);
    }
}
