package org.vpshr.domain.host;

import java.util.List;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.time.FuzzyDate;

/**
 * A field of a ministry's own fact.
 *
 * @param name its name, unique within the fact
 * @param type what its value is
 * @param value the value as text: {@code 2025-4711}, {@code 12.50}, {@code true}, {@code 2025-04}, {@code pe-roundtable}
 */
public record Attribute(String name, Type type, String value) {

    /** What a value is. */
    public enum Type {
        TEXT,
        NUMBER,
        TRUTH,
        DATE,
        ENTRY
    }

    public Attribute {
        if (name.isBlank()) {
            throw new InvalidValue("an attribute needs a name");
        }
        check(type, value);
    }

    private static void check(Type type, String value) {
        switch (type) {
            case TEXT -> {}
            case NUMBER -> {
                if (!Quantity.NUMBER.matcher(value).matches()) {
                    throw InvalidValue.of(value, "a number", "write 12 or 12.50, with a point only");
                }
            }
            case TRUTH -> {
                if (!List.of("true", "false").contains(value)) {
                    throw InvalidValue.of(value, "a truth value", "write true or false");
                }
            }
            case DATE -> FuzzyDate.parse(value);
            case ENTRY -> new EntryId(value);
        }
    }
}
