package org.vpshr.domain.failure;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was given for a value is none: it has not the form, or not the content, that such a value has. */
public class InvalidValue extends Failure {
    private static final long serialVersionUID = 1L;

    private static final Pattern CODE = Pattern.compile("[\\p{Alnum}:/._~?%+,\\[\\]-]{0,60}");

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
        return new InvalidValue(quoted(text) + " is not " + meant + ": " + right, right, null);
    }

    /** The same where a language has a shorter word for it: {@code 'Easter' is no moment}. */
    public static InvalidValue no(String text, String meant, String right) {
        return new InvalidValue(quoted(text) + " is no " + meant + ": " + right, right, null);
    }

    /** Only what can be no name and no sentence is repeated, so that nothing of persons gets into logs. */
    protected static String quoted(String text) {
        return CODE.matcher(text).matches() ? "'" + text + "'" : "what stands here";
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
