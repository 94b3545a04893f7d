package org.vpshr.domain.register;

import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.text.Internal;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.text.OneLine;
import org.vpshr.domain.text.StandIn;

/**
 * The name of a person. It never leaves the library's memory in clear: stored, it is sealed under a key of the person's
 * own, and once that key is destroyed it reads as {@link #ERASED}.
 *
 * @param person the reference, as in {@code person/koch}
 * @param full the name as printed
 */
public record PersonName(
        @Label String person, @Internal @OneLine String full) {
    /** What stands in the place of a name whose key was destroyed. */
    public static final String ERASED = StandIn.ERASED;

    /**
     * Checks what it is made of.
     *
     * @throws InvalidValue when the name is blank
     */
    public PersonName {
        if (full.isBlank()) {
            throw new InvalidValue("a person needs a name");
        }
    }

    /** The name does not show in logs and messages. */
    @Override
    public String toString() {
        return "name of " + person;
    }
}
