package org.vpshr.application.reference;

import java.util.List;

/**
 * What a command is.
 *
 * @param name as it stands in a line, such as {@code engagement.HoldEvent}
 * @param says what it says, in a sentence or two
 * @param fields its fields, in order, each one of an object after it
 * @param rules the rules that it is known to meet, by number
 * @param before the lines to be recorded before the line to copy, the contribution line first
 * @param line a line to copy
 */
public record CommandDescription(
        String name,
        String says,
        List<FieldDescription> fields,
        List<RuleDescription> rules,
        List<String> before,
        String line) {
    /** Takes copies of the lists. */
    public CommandDescription {
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
        before = List.copyOf(before);
    }

    /** {@return what it belongs to, such as {@code engagement}} */
    public String home() {
        return name.substring(0, name.indexOf('.'));
    }
}
