package org.vpshr.application.proof;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.vpshr.application.proof.merkle.RootCheck;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.report.Seal;

/**
 * That the events of an entry stood in the record of a head. Nothing in it is left to be believed: a report is not
 * named, since no head says of which report it is; the report says which head is its own.
 *
 * @param entry the entry, by its id
 * @param head the head of the record then
 * @param events in the order of recording
 */
public record InclusionProof(EntryId entry, Seal head, List<Event> events) implements Proof {

    /**
     * One event and its way to the root.
     *
     * @param leaf the event
     * @param path hashes, from the leaf upwards
     */
    public record Event(Leaf leaf, List<byte[]> path) {
        /** Takes a copy of the path. */
        public Event {
            path = List.copyOf(path);
        }

        /** Whether the event stands in the record of the head, and each text shown is the event's own. */
        boolean leadsTo(Seal head) {
            return leaf.showsWhatWasRecorded()
                    && RootCheck.root(leaf.hash(), leaf.position() - 1, head.position(), path)
                            .filter(reached ->
                                    Arrays.equals(reached, HexFormat.of().parseHex(head.tree())))
                            .isPresent();
        }
    }

    /** Takes a copy of the events. */
    public InclusionProof {
        events = List.copyOf(events);
    }

    /** Whether every event leads to the root that the head names, and each text shown is the event's own. */
    @Override
    public boolean holds() {
        return !events.isEmpty() && events.stream().allMatch(event -> event.leadsTo(head));
    }
}
