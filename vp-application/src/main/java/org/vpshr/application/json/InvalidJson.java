package org.vpshr.application.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.rule.RuleViolation;

/**
 * A JSON text is not what it should be. The message says what is wrong and what would be right, and never repeats what
 * the text holds of a person.
 */
public final class InvalidJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final int column;

    public InvalidJson(String message, String field, int column, @Nullable Throwable cause) {
        super(Quote.printable(message), cause, false, false);
        this.field = field;
        this.column = column;
    }

    public static InvalidJson of(JsonProcessingException e) {
        Throwable cause = e.getCause();
        return new InvalidJson(message(e), field(e), column(e), cause instanceof RuleViolation ? cause : null);
    }

    /** Where in the object, as in {@code entry.when.date}; empty when it is not known. */
    public String field() {
        return field;
    }

    /** Where in the text, from 1 on; 0 when it is not known. */
    public int column() {
        return column;
    }

    private static String message(JsonProcessingException e) {
        return switch (e) {
            case StreamConstraintsException limit -> Limits.broken(limit.getOriginalMessage());
            case JsonMappingException mapping
            when mapping.getOriginalMessage().startsWith("Trailing token") ->
                "there is more text after the end of the object; write each on a line of its own";
            case JsonMappingException mapping -> mapping.getOriginalMessage();
            default -> "this is not valid JSON; see that quotes, commas and brackets are in order";
        };
    }

    private static String field(JsonProcessingException e) {
        return e instanceof JsonMappingException mapping ? path(mapping.getPath()) : "";
    }

    private static String path(List<JsonMappingException.Reference> steps) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : steps) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex() + 1).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static int column(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null ? 0 : Math.max(0, location.getColumnNr());
    }
}
