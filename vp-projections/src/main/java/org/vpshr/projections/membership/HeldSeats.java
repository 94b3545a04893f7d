package org.vpshr.projections.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vpshr.domain.Subject.WorkingGroupId;
import org.vpshr.domain.workinggroup.WorkingGroupEvent;
import org.vpshr.projections.entries.EntryHistory;

/** Who held which seat and office in the working groups from when until when, of entries that come one by one as they stand. */
public final class HeldSeats {
    private final Map<String, List<Stay>> groups = new TreeMap<>();

    /** Of no entries yet. */
    public HeldSeats() {}

    /**
     * Takes the next entry in the order of recording; one that was taken back, or is about something else, seats nobody.
     *
     * @param entry as it stands
     */
    public void take(EntryHistory entry) {
        if (!entry.withdrawn()
                && entry.subject() instanceof WorkingGroupId group
                && entry.origin() instanceof WorkingGroupEvent event) {
            Memberships.apply(groups.computeIfAbsent(group.toString(), id -> new ArrayList<>()), entry, event);
        }
    }

    /** {@return all of them, by group, each in the order of recording} */
    public Stream<HeldSeat> all() {
        return groups.values().stream().flatMap(List::stream).map(Stay::held);
    }
}
