package org.vpshr.domain.entry;

import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.text.Internal;
import org.vpshr.domain.text.Label;

/**
 * Where a report prints the entry, when that is not the template's own choice.
 *
 * @param section the section's key in the template, such as {@code B}
 * @param reason why
 */
public record Placement(@Label String section, @Internal String reason) {

    /**
     * Checks what it is made of.
     *
     * @throws InvalidValue when the section or the reason is blank
     */
    public Placement {
        if (section.isBlank() || reason.isBlank()) {
            throw new InvalidValue("a placement names a section and says why");
        }
    }
}
