package org.vpshr.application.reference;

import java.util.List;

/**
 * A field of a line.
 *
 * @param path its path in the line, as the column of a table is called: {@code entry.figures.1.value}
 * @param says what it is
 * @param kind what its value is, such as {@code a day}
 * @param needed whether it has to be there; within an object, where the object is there
 * @param allowed the words that it may be; empty where others than these may stand there
 * @param otherwise what is meant where it is left out; empty where that is nothing
 * @param example a value; empty for what is an object or has none of its own
 */
public record FieldDescription(
        String path, String says, String kind, boolean needed, List<String> allowed, String otherwise, String example) {
    /** Takes a copy of the words. */
    public FieldDescription {
        allowed = List.copyOf(allowed);
    }

    /** {@return whether several values may stand there} */
    public boolean isList() {
        return kind.startsWith("a list");
    }
}
