package org.vpshr.application.ledger.row;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vpshr.domain.failure.InvalidValue;

/**
 * An event to be taken in. The ledger gives it a position and an instant.
 *
 * @param eventId unique in the ledger
 * @param type the stable name of the event's type
 * @param version the version of that type
 * @param payload the event
 * @param metadata what is known about the event and is no part of it
 * @param tags the marks by which it is found, such as {@code subject=commitment/NL}; no line breaks in them
 */
public record NewRow(
        String eventId, String type, int version, byte[] payload, byte[] metadata, SortedSet<String> tags) {

    public NewRow {
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
        if (tags.stream().anyMatch(tag -> tag.isEmpty() || tag.indexOf('\n') >= 0)) {
            throw new InvalidValue("a tag is empty or has a line break", "give each a text on one line");
        }
    }
}
