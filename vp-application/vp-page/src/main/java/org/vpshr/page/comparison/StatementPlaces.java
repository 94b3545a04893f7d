package org.vpshr.page.comparison;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.page.address.Address;

/** Where statements stand on the page, so that an address leads to each: where it is printed twice, to the first. */
final class StatementPlaces {
    private final Set<EntryId> placed = new HashSet<>();

    /** Makes the element the place of the statement, unless that has one. */
    void mark(Element element, EntryId entry) {
        if (placed.add(entry)) {
            element.attr("id", Address.Comparison.place(entry));
        }
    }
}
