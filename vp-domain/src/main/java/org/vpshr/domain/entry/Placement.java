package org.vpshr.domain.entry;

/**
 * Where a report prints the entry, when that is not the template's own choice.
 *
 * @param section the section's key in the template, such as {@code B}
 * @param reason why
 */
public record Placement(String section, String reason) {

    public Placement {
        if (section.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a placement names a section and says why");
        }
    }
}
