package org.vpshr.domain.failure;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was given for a value is none: it has not the form, or not the content, that such a value has. */
public class InvalidValue extends Failure {
    private static final long serialVersionUID = 1L;

    private static final Pattern CODE = Pattern.compile("[\\p{Alnum}:/._~?%+,\\[\\]-]{0,60}");

    private final transient @Nullable InputPlace place;

    /**
     * A value is not as it should be, which what would be right tells.
     *
     * @param right what would be right, from which it follows what is wrong
     */
    public InvalidValue(String right) {
        this(right, right, null);
    }

    /**
     * A value is not as it should be.
     *
     * @param wrong what is wrong, in plain words
     * @param remedy what would be right
     */
    public InvalidValue(String wrong, String remedy) {
        this(wrong + "; " + remedy, remedy, null);
    }

    /**
     * For an error that words its message itself.
     *
     * @param message the whole of it, with what is wrong and what would be right
     * @param remedy what would be right
     * @param place where in what was given; null where that is not known
     */
    protected InvalidValue(String message, String remedy, @Nullable InputPlace place) {
        super(FailureKind.INPUT_REFUSED, message, remedy, null);
        this.place = place;
    }

    /**
     * {@return the error for who tells more than this: the message says what is wrong, and the remedy need not be in
     * it}
     *
     * @param message what is wrong, in plain words
     * @param remedy what to do, or what would be right
     */
    public static InvalidValue told(String message, String remedy) {
        return new InvalidValue(message, remedy, null);
    }

    /**
     * {@return the error for a text that is not what was meant}
     *
     * @param text what was given
     * @param meant such as {@code a desk}
     * @param right such as {@code write NL/embassy-lima}
     */
    public static InvalidValue of(String text, String meant, String right) {
        return new InvalidValue(quoted(text) + " is not " + meant + ": " + right, right, null);
    }

    /**
     * {@return the same where a language has a shorter word for it: {@code 'Easter' is no moment}}
     *
     * @param text what was given
     * @param meant what was meant, such as {@code moment}
     * @param right what would be right
     */
    public static InvalidValue no(String text, String meant, String right) {
        return new InvalidValue(quoted(text) + " is no " + meant + ": " + right, right, null);
    }

    /**
     * {@return the text as a message may repeat it: only what can be no name and no sentence is, so that nothing of
     * persons gets into logs}
     *
     * @param text what was given
     */
    protected static String quoted(String text) {
        return CODE.matcher(text).matches() ? "'" + text + "'" : "what stands here";
    }

    /**
     * {@return the same of the field in which the value stands}
     *
     * @param field the field, as a contribution calls it
     */
    public InvalidValue in(String field) {
        return new InvalidValue(getMessage(), remedy(), InputPlace.field(field));
    }

    @Override
    public Optional<InputPlace> place() {
        return Optional.ofNullable(place);
    }
}
