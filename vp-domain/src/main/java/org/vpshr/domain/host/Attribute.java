package org.vpshr.domain.host;

import java.math.BigDecimal;
import java.util.List;
import org.vpshr.domain.entry.EntryId;
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
            throw new IllegalArgumentException("an attribute needs a name");
        }
        check(type, value);
    }

    private static void check(Type type, String value) {
        switch (type) {
            case TEXT -> {}
            case NUMBER -> new BigDecimal(value);
            case TRUTH -> {
                if (!List.of("true", "false").contains(value)) {
                    throw new IllegalArgumentException("'" + value + "' is neither true nor false");
                }
            }
            case DATE -> FuzzyDate.parse(value);
            case ENTRY -> new EntryId(value);
        }
    }
}
