package org.vpshr.application.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.vpshr.domain.rule.RuleViolation;

/** Refuses what was read, with the place in the text. */
public final class InvalidValue {

    /** Makes a value out of what was read. */
    @FunctionalInterface
    public interface Making<T> {
        T make();
    }

    private InvalidValue() {}

    public static JsonMappingException of(JsonParser parser, String message) {
        return MismatchedInputException.from(parser, Object.class, message);
    }

    public static JsonMappingException of(JsonParser parser, RuntimeException e) {
        return JsonMappingException.from(parser, String.valueOf(e.getMessage()), e);
    }

    public static void expect(JsonParser parser, JsonToken token, String right) throws JsonMappingException {
        if (!parser.hasToken(token)) {
            throw of(parser, "this must be " + right);
        }
    }

    /** What the domain itself refuses is refused here, with its words. */
    public static <T> T orRefused(JsonParser parser, Making<T> making) throws JsonMappingException {
        try {
            return making.make();
        } catch (IllegalArgumentException | ArithmeticException | RuleViolation e) {
            throw of(parser, e);
        }
    }
}
