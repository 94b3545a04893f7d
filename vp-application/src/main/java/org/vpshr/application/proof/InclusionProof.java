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
    }

    /** Takes a copy of the events. */
    public InclusionProof {
        events = List.copyOf(events);
    }

    /** Whether every event leads to the root that the head names, and each text shown is the event's own. */
    @Override
    public boolean holds() {
        byte[] root = HexFormat.of().parseHex(head.tree());
        return !events.isEmpty() && events.stream().allMatch(event -> leads(event, root));
    }

    private boolean leads(Event event, byte[] root) {
        return event.leaf().showsWhatWasRecorded()
                && RootCheck.root(event.leaf().hash(), event.leaf().position() - 1, head.position(), event.path())
                        .filter(reached -> Arrays.equals(reached, root))
                        .isPresent();
    }
}
