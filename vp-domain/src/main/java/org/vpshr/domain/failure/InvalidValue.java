package org.vpshr.domain.failure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was given for a value is none: it has not the form, or not the content, that such a value has. */
public class InvalidValue extends Failure {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 60;

    private final transient @Nullable InputPlace place;

    /** @param right what would be right, from which it follows what is wrong */
    public InvalidValue(String right) {
        this(right, right, null);
    }

    /**
     * @param wrong what is wrong, in plain words
     * @param remedy what would be right
     */
    public InvalidValue(String wrong, String remedy) {
        this(wrong + "; " + remedy, remedy, null);
    }

    protected InvalidValue(String message, String remedy, @Nullable InputPlace place) {
        super(FailureKind.INPUT_REFUSED, message, remedy, null);
        this.place = place;
    }

    /** The same for who tells more than this: the message says what is wrong, and the remedy need not be in it. */
    public static InvalidValue told(String message, String remedy) {
        return new InvalidValue(message, remedy, null);
    }

    /**
     * A text was given that is not what was meant.
     *
     * @param meant such as {@code a desk}
     * @param right such as {@code write NL/embassy-lima}
     */
    public static InvalidValue of(String text, String meant, String right) {
        return new InvalidValue(unlike(text, meant, right), right, null);
    }

    /** Of the text no more is repeated than is needed to know it again. */
    protected static String unlike(String text, String meant, String right) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
        return "'" + shown + "' is not " + meant + ": " + right;
    }

    /** The same of the field in which the value stands. */
    public InvalidValue in(String field) {
        return new InvalidValue(getMessage(), remedy(), InputPlace.field(field));
    }

    @Override
    public Optional<InputPlace> place() {
        return Optional.ofNullable(place);
    }
}
