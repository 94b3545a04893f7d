package org.vpshr.application.axon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.axonframework.messaging.core.Context.ResourceKey;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.events.BoundaryTags;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Subject;
import org.vpshr.domain.boundary.Boundary;

/**
 * Finds what one decision rests on: a state that was reached before, the events since then that every decision about the
 * subject rests on, and behind them those of other subjects that the command alone refers to. Such an event tells of its
 * own entry or person and of nothing else, so that it may be folded after events that came later; where one of these is
 * about the same entry, all events are folded in their order instead, and no state is kept.
 */
final class EventSourcing {
    /** Under which the context of a command holds it. */
    static final ResourceKey<EventSourcing> KEY = ResourceKey.withLabel("vpshr.sourcing");

    private final Subject subject;
    private final Boundary boundary;
    private final SnapshotCache states;
    private Set<String> always = Set.of();
    private boolean keeps = true;
    private SnapshotCache.@Nullable Reached begun;

    /** The last event that every decision about the subject rests on, where the state after it can be kept. */
    private @Nullable StoredRow last;

    EventSourcing(Boundary boundary, SnapshotCache states) {
        this.subject = boundary.subject();
        this.boundary = boundary;
        this.states = states;
    }

    /** The events to go on with, up to the head. */
    List<StoredRow> rows(Ledger ledger, long head) {
        keeps = !ledger.isJoined();
        always = BoundaryTags.own(subject, ledger);
        Set<String> referred = BoundaryTags.beside(boundary, always);
        List<StoredRow> about = referred.isEmpty() ? List.of() : ledger.bearing(referred, 0, head);
        List<StoredRow> foreign = about.stream().filter(row -> !isAlways(row)).toList();
        if (isToldOfLater(foreign, about)) {
            Set<String> all = new TreeSet<>(always);
            all.addAll(referred);
            return ledger.bearing(all, 0, head);
        }
        List<StoredRow> rows = states.find(subject)
                .flatMap(reached -> since(reached, ledger, head))
                .orElseGet(() -> ledger.bearing(always, 0, head));
        last = rows.isEmpty() ? null : rows.getLast();
        return foreign.isEmpty()
                ? rows
                : Stream.concat(rows.stream(), foreign.stream()).toList();
    }

    private boolean isAlways(StoredRow row) {
        return row.tags().stream().anyMatch(always::contains);
    }

    private boolean isToldOfLater(List<StoredRow> foreign, List<StoredRow> about) {
        return !foreign.isEmpty()
                && about.stream()
                        .anyMatch(row -> row.position() > foreign.getFirst().position() && isAlways(row));
    }

    /** The state to go on from; none for the very beginning. */
    Optional<Aggregate> begun() {
        return Optional.ofNullable(begun).map(SnapshotCache.Reached::state);
    }

    /** The state after the event, kept if later decisions can begin with it. */
    Aggregate reached(String eventId, Aggregate state) {
        if (last == null || !last.eventId().equals(eventId)) {
            return state;
        }
        Aggregate settled = state.settled();
        if (keeps) {
            states.keep(subject, new SnapshotCache.Reached(last.position(), eventId, settled));
        }
        return settled;
    }

    private Optional<List<StoredRow>> since(SnapshotCache.Reached reached, Ledger ledger, long head) {
        List<StoredRow> rows = ledger.bearing(always, reached.position(), head);
        boolean stillThere = !rows.isEmpty() && rows.getFirst().eventId().equals(reached.eventId());
        if (!stillThere) {
            return Optional.empty();
        }
        begun = reached;
        return Optional.of(rows.subList(1, rows.size()));
    }
}
