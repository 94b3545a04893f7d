package org.vpshr.application.ledger.row;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.vpshr.domain.failure.InvalidValue;

/**
 * An event to be taken in. The ledger gives it a position and an instant.
 *
 * @param eventId unique in the ledger
 * @param type the stable name of the event's type
 * @param version the version of that type
 * @param facts the event, with numbers in the places of its free texts
 * @param commitments what the event bears of its free texts
 * @param metadata what is known about the event and is no part of it
 * @param tags the marks by which it is found, such as {@code subject=commitment/NL}; no line breaks in them
 * @param texts what lies beside the event once its position is known; it is no part of the chain
 */
public record NewRow(
        String eventId,
        String type,
        int version,
        byte[] facts,
        byte[] commitments,
        byte[] metadata,
        SortedSet<String> tags,
        LongFunction<RowTexts> texts) {

    public NewRow {
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
        if (tags.stream().anyMatch(tag -> tag.isEmpty() || tag.indexOf('\n') >= 0)) {
            throw new InvalidValue("a tag is empty or has a line break", "give each a text on one line");
        }
    }
}
