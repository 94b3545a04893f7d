package org.vpshr.application.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.BrokenRule;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;
import org.vpshr.domain.failure.InputPlace;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.rule.RuleViolation;

/**
 * A JSON text is not what it should be. The message says what is wrong and what would be right, and never repeats what
 * the text holds of a person.
 */
public final class InvalidJson extends Failure {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final int column;

    public InvalidJson(String wrong, String remedy, String field, int column) {
        this(new InvalidValue(wrong, remedy), field, column);
    }

    /** What is wrong was found by somebody who knows of no place. */
    public InvalidJson(Failure found, String field, int column) {
        super(
                found instanceof RuleViolation ? FailureKind.RULE_REFUSED : FailureKind.INPUT_REFUSED,
                Quote.printable(found.getMessage()),
                Quote.printable(found.remedy()),
                found instanceof RuleViolation ? found : null,
                false);
        this.field = field;
        this.column = column;
    }

    public static InvalidJson of(JsonProcessingException e) {
        return new InvalidJson(found(e), field(e), column(e));
    }

    /** Why a value could not be written: its keys or the program failed, or no JSON can hold it. */
    public static RuntimeException unwritten(JsonProcessingException e) {
        return e.getCause() instanceof RuntimeException cause ? cause : of(e);
    }

    /** Where in the object, as in {@code entry.when.date}; empty when it is not known. */
    public String field() {
        return field;
    }

    /** Where in the text, from 1 on; 0 when it is not known. */
    public int column() {
        return column;
    }

    @Override
    public Optional<InputPlace> place() {
        return field.isEmpty() && column == 0 ? Optional.empty() : Optional.of(new InputPlace("", 0, column, field));
    }

    @Override
    public Optional<BrokenRule> rule() {
        return getCause() instanceof RuleViolation violation ? violation.rule() : Optional.empty();
    }

    private static Failure found(JsonProcessingException e) {
        return switch (e) {
            case StreamConstraintsException limit -> Limits.broken(limit.getOriginalMessage());
            case JsonMappingException mapping when mapping.getCause() instanceof Failure failure -> failure;
            case JsonMappingException mapping
            when mapping.getOriginalMessage().startsWith("Trailing token") ->
                new InvalidValue("there is more text after the end of the object", "write each on a line of its own");
            case JsonMappingException mapping ->
                new InvalidValue(mapping.getOriginalMessage(), "write it as documented");
            default -> new InvalidValue("this is not valid JSON", "see that quotes, commas and brackets are in order");
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
        @Nullable JsonLocation location = e.getLocation();
        return location == null ? 0 : Math.max(0, location.getColumnNr());
    }
}
