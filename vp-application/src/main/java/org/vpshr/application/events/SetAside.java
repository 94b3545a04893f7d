package org.vpshr.application.events;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An event that is whole, of a type that is known, and cannot be read all the same. Until that is mended, all about its
 * subjects and entries is withheld, and nothing about them is recorded or published.
 *
 * @param tags by which it is found
 */
public record SetAside(long position, SortedSet<String> tags) {

    public SetAside {
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
    }

    /** The subjects and entries that it is about, by their tags. */
    SortedSet<String> concerned() {
        SortedSet<String> found = new TreeSet<>(tags);
        found.removeIf(tag -> !tag.startsWith("subject=") && !tag.startsWith("entry="));
        return found;
    }
}
