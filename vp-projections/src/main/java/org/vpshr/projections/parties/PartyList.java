package org.vpshr.projections.parties;

import java.util.List;

/**
 * Parties on record.
 *
 * @param parties a party each
 * @param inFull whether each is told with the entries in which it has a part
 */
public record PartyList(List<PartyRecord> parties, boolean inFull) {
    /** Takes a copy of the parties. */
    public PartyList {
        parties = List.copyOf(parties);
    }
}
