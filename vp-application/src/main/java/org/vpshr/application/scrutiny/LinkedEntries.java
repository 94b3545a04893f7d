package org.vpshr.application.scrutiny;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.ledger.row.EventLog;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.wording.Fields;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.RecordedEvent;

/**
 * The entries that a command's own is linked to, as they are on record. Who may not see one is refused the link; of one
 * that is seen, what was told of it to a circle alone is left out.
 */
final class LinkedEntries {
    private final EventLog ledger;
    private final EventReader events;

    LinkedEntries(EventLog ledger, EventReader events) {
        this.ledger = ledger;
        this.events = events;
    }

    Optional<EntryHistory> find(EntryId id) {
        Entries life = new Entries();
        life(id).forEach(life::apply);
        return life.find(id);
    }

    Fields fields(Entry of) {
        return of.links().stream()
                .map(Link::to)
                .distinct()
                .flatMap(id -> life(id).stream())
                .map(recorded -> Fields.of(recorded.event()))
                .reduce(Fields.NONE, Fields::and);
    }

    private List<RecordedEvent> life(EntryId id) {
        return ledger.bearing(Set.of(Tags.entry(id).toString()), 0, Long.MAX_VALUE).stream()
                .map(row -> new RecordedEvent(
                        row.position(),
                        row.recorded(),
                        events.readOrRefuse(row.toFold(), EventReader.Opening.ALL, ledger.where())))
                .filter(recorded -> recorded.event().statedEntry().isPresent()
                        || recorded.event().circle() == Circle.PUBLIC)
                .toList();
    }
}
