package org.vpshr.domain.entry;

import org.vpshr.domain.party.Slug;
import org.vpshr.domain.text.Label;

/** The name by which an entry is cited, unique in a whole history: {@code pe-driving-group-2018}. */
public record EntryId(@Label String value) implements Comparable<EntryId> {

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
