package org.vpshr.application.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.rule.RuleViolation;

/** Refuses what was read, with the place in the text. */
public final class JsonRefusal {

    /** Makes a value out of what was read. */
    @FunctionalInterface
    public interface Making<T> {
        T make();
    }

    private JsonRefusal() {}

    public static JsonMappingException of(JsonParser parser, String right) {
        return of(parser, new InvalidValue(right));
    }

    public static JsonMappingException of(JsonParser parser, String wrong, String remedy) {
        return of(parser, new InvalidValue(wrong, remedy));
    }

    public static JsonMappingException of(JsonParser parser, Failure found) {
        return JsonMappingException.from(parser, found.getMessage(), found);
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
        } catch (InvalidValue | RuleViolation e) {
            throw of(parser, e);
        }
    }
}
