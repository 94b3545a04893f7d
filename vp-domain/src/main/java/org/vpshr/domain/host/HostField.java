package org.vpshr.domain.host;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.text.Internal;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.text.StandIn;
import org.vpshr.domain.time.FuzzyDate;

/**
 * A field of a ministry's own fact.
 *
 * @param name its name, unique within the fact
 * @param type what its value is
 * @param value the value as text: {@code 2025-4711}, {@code 12.50}, {@code true}, {@code 2025-04}, {@code pe-roundtable}
 */
public record HostField(
        @Label String name, Type type, @Internal String value) {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    /** What a value is. */
    public enum Type {
        /** Any text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** Yes or no. */
        TRUTH,
        /** A date in EDTF, as exactly as it is known. */
        DATE,
        /** An entry on record, by its id. */
        ENTRY
    }

    /**
     * Checks what it is made of.
     *
     * @throws InvalidValue when it has no name, or the value is not of its type
     */
    public HostField {
        if (name.isBlank()) {
            throw new InvalidValue("a field needs a name", "give it one");
        }
        if (!StandIn.is(value)) {
            check(type, value);
        }
    }

    /**
     * {@return a field of text, as in {@code HostField.text("auditor", "Audit Service")}}
     *
     * @param name what the field is called
     * @param value what it says
     */
    public static HostField text(String name, String value) {
        return new HostField(name, Type.TEXT, value);
    }

    /** The value of the field of the name, if it is there and can be read. */
    static Optional<String> valueIn(List<HostField> fields, String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name) && !StandIn.is(field.value()))
                .map(HostField::value)
                .findFirst();
    }

    private static void check(Type type, String value) {
        switch (type) {
            case TEXT -> {}
            case NUMBER -> refuseUnless(NUMBER.matcher(value).matches(), value, "a number", "write 12 or 12.50");
            case TRUTH ->
                refuseUnless(value.equals("true") || value.equals("false"), value, "a truth", "write true or false");
            case DATE -> FuzzyDate.read(value);
            case ENTRY -> new EntryId(value);
        }
    }

    private static void refuseUnless(boolean right, String value, String meant, String remedy) {
        if (!right) {
            throw InvalidValue.of(value, meant, remedy);
        }
    }
}
