package org.vpshr.application.recording;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vpshr.application.events.BoundaryTags;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.failure.StaleDecision;
import org.vpshr.application.failure.StaleDecision.Change;
import org.vpshr.application.ledger.row.EventLog;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.domain.Command;
import org.vpshr.domain.boundary.Boundary;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.projections.history.RecordedEvent;

/**
 * Holds a command to the position that it was decided on: since then nothing may have been recorded about its subject, or
 * about an entry that it names. It is asked within the transaction that records, while nobody else can.
 */
public final class ChangesSince {
    private final EventLog log;
    private final EventReader events;
    private final Gate gate;
    private final long head;

    /** @param head how far the record went before what is recorded together */
    public ChangesSince(EventLog log, EventReader events, Gate gate, long head) {
        this.log = log;
        this.events = events;
        this.gate = gate;
        this.head = head;
    }

    /**
     * @throws StaleDecision when something was, in words for whoever records
     * @throws InvalidValue when the record does not go so far
     */
    void requireNone(Command command, long decidedOn) {
        if (decidedOn < 0 || decidedOn > head) {
            throw new InvalidValue(
                    "it cannot have been decided on position " + decidedOn + ": the record goes up to " + head,
                    "name the position of what it was decided on");
        }
        Set<String> entries = BoundaryTags.entries(Boundary.of(command));
        Set<String> tags = new TreeSet<>(entries);
        tags.add(Tags.subject(command.subject()).toString());
        List<StoredRow> since = log.bearing(tags, decidedOn + 1, head);
        if (since.isEmpty()) {
            return;
        }
        List<Change> seen = seen(command, since);
        // of an entry that whoever records may not see, nothing is told: also not that there is one about the subject
        if (!seen.isEmpty()
                || since.stream().anyMatch(row -> row.tags().stream().anyMatch(entries::contains))) {
            throw new StaleDecision(command.word() + " about " + command.subject(), decidedOn, seen);
        }
    }

    private List<Change> seen(Command command, List<StoredRow> since) {
        Set<Long> positions = since.stream().map(StoredRow::position).collect(Collectors.toSet());
        return gate
                .basis(command)
                .orElseGet(() -> since.stream().map(this::recorded).toList())
                .stream()
                .filter(recorded -> positions.contains(recorded.position()))
                .map(ChangesSince::change)
                .toList();
    }

    private RecordedEvent recorded(StoredRow row) {
        return new RecordedEvent(
                row.position(),
                row.recorded(),
                events.readOrRefuse(row.toFold(), EventReader.Opening.NONE, log.where()));
    }

    private static Change change(RecordedEvent recorded) {
        return new Change(
                recorded.position(),
                recorded.recorded(),
                recorded.event().word(),
                recorded.event().subject().toString(),
                recorded.event().touches().map(EntryId::value).orElse(""));
    }
}
