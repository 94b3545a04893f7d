package org.vpshr.projections.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.RecordedEvent;

/** What was recorded after the one and up to the other of two states, whichever is the older. */
record ReportPair(Side before, Side after, long from, long to) {

    static ReportPair of(Side before, Side after) {
        long from = Math.min(before.position(), after.position());
        return new ReportPair(before, after, from, Math.max(before.position(), after.position()));
    }

    boolean differentYears() {
        return before.year() != after.year();
    }

    /** The whole known life of the entry, in order. */
    List<RecordedEvent> life(EntryId entry) {
        return Stream.concat(before.life(entry).stream(), after.life(entry).stream())
                .distinct()
                .sorted(Comparator.comparingLong(RecordedEvent::position))
                .toList();
    }

    /** What touched the entry between the two states; with another year, whatever became of a plan until then. */
    List<RecordedEvent> events(EntryId entry) {
        return life(entry).stream()
                .filter(r -> within(r) || (differentYears() && endsPlan(r)))
                .toList();
    }

    /** What the entry said until then, as far as the reader may know. */
    Optional<Entry> saidBefore(EntryId entry, RecordedEvent event) {
        Optional<Entry> said = Optional.empty();
        for (RecordedEvent recorded : life(entry)) {
            if (recorded.position() >= event.position()) {
                break;
            }
            said = EntryHistory.saidAfter(recorded.event(), said);
        }
        return said;
    }

    boolean within(RecordedEvent recorded) {
        return recorded.position() > from && recorded.position() <= to;
    }

    private boolean endsPlan(RecordedEvent recorded) {
        boolean plan = recorded.event() instanceof DossierEvent.PlanKept
                || recorded.event() instanceof DossierEvent.PlanMoved
                || recorded.event() instanceof DossierEvent.PlanDropped;
        return plan && recorded.position() <= after.position();
    }
}
