package org.vpshr.application.text;

import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.text.StandIn;

/**
 * All that an event says of an attribute, as one free text of it: for whom, namespace, name, and value. So nothing of an
 * attribute stands in the facts, and it is committed to, sealed, opened and destroyed as any text is.
 */
final class AttributeText {
    private static final String OPEN = "open";
    private static final String INTERNAL = "internal";
    private static final int PARTS = 4;

    private AttributeText() {}

    static String of(Attribute attribute) {
        return attribute.isRead()
                ? String.join(
                        " ",
                        attribute.open() ? OPEN : INTERNAL,
                        attribute.namespace(),
                        attribute.name(),
                        attribute.value())
                : attribute.namespace();
    }

    /** @throws InvalidValue when it is no such text */
    static Attribute read(String text) {
        if (StandIn.is(text)) {
            return Attribute.unread(text);
        }
        String[] parts = text.split(" ", PARTS);
        if (parts.length < PARTS || !parts[0].equals(OPEN) && !parts[0].equals(INTERNAL)) {
            throw new InvalidValue("what the event says of an attribute cannot be read", "restore the last backup");
        }
        return new Attribute(parts[1], parts[2], parts[3], parts[0].equals(OPEN));
    }
}
