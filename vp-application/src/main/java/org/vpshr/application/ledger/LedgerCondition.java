package org.vpshr.application.ledger;

import java.util.Set;
import java.util.function.BiPredicate;

/**
 * On what an append depends: that nothing which matters to it was recorded after a position.
 *
 * @param after the last position that was seen
 * @param tags an event matters if it bears one of them; when there are none, every event may matter
 * @param matters whether an event of that type with those tags does matter
 */
public record LedgerCondition(long after, Set<String> tags, BiPredicate<String, Set<String>> matters) {

    public LedgerCondition {
        tags = Set.copyOf(tags);
    }

    /** It depends on nothing. */
    public static LedgerCondition none() {
        return new LedgerCondition(Long.MAX_VALUE, Set.of(), (type, found) -> false);
    }

    /** No event that bears one of the tags was recorded after the position. */
    public static LedgerCondition nothingAfter(long after, Set<String> tags) {
        return new LedgerCondition(after, tags, (type, found) -> true);
    }
}
