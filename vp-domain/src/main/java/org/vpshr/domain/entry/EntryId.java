package org.vpshr.domain.entry;

import org.vpshr.domain.party.Slug;
import org.vpshr.domain.text.Label;

/**
 * The name by which an entry is cited, unique in a whole history: {@code pe-driving-group-2018}.
 *
 * @param value small letters, digits and hyphens
 */
public record EntryId(@Label String value) implements Comparable<EntryId> {

    /**
     * Checks the id.
     *
     * @throws org.vpshr.domain.failure.InvalidValue when it is no short name in small letters
     */
    public EntryId {
        Slug.checked(value);
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
