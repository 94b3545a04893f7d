package org.vpshr.application.axon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.Context.ResourceKey;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Subject;
import org.vpshr.domain.boundary.Boundary;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.boundary.Tags;

/**
 * Finds what one decision rests on: a state that was reached before and the events since then, or all events. A state
 * reached before serves only if no event of another subject lies before its end that the decision rests on as well,
 * for then the order of events would be another.
 */
final class EventSourcing {
    /** Under which the context of a command holds it. */
    static final ResourceKey<EventSourcing> KEY = ResourceKey.withLabel("vpshr.sourcing");

    private final Subject subject;
    private final String own;
    private final Set<String> all;
    private final SnapshotCache states;
    private SnapshotCache.@Nullable Reached begun;
    private @Nullable StoredRow last;
    private boolean ownEventsOnly = true;

    EventSourcing(Boundary boundary, SnapshotCache states) {
        this.subject = boundary.subject();
        this.own = Tags.subject(subject).toString();
        this.all = boundary.tags().stream().map(Tag::toString).collect(Collectors.toCollection(TreeSet::new));
        this.states = states;
    }

    /** The events to go on with, up to the head. */
    List<StoredRow> rows(Ledger ledger, long head) {
        List<StoredRow> rows = states.find(subject)
                .flatMap(reached -> since(reached, ledger, head))
                .orElseGet(() -> ledger.bearing(all, 0, head));
        ownEventsOnly = rows.stream().allMatch(row -> row.tags().contains(own));
        last = rows.isEmpty() ? null : rows.getLast();
        return rows;
    }

    /** The state to go on from; none for the very beginning. */
    Optional<Aggregate> begun() {
        return Optional.ofNullable(begun).map(SnapshotCache.Reached::state);
    }

    /** Keeps the state that was reached, if later decisions can begin with it. */
    void reached(Aggregate state) {
        if (ownEventsOnly && last != null) {
            states.keep(subject, new SnapshotCache.Reached(last.position(), last.eventId(), state));
        }
    }

    private Optional<List<StoredRow>> since(SnapshotCache.Reached reached, Ledger ledger, long head) {
        if (restsOnOthersBefore(reached.position(), ledger)) {
            return Optional.empty();
        }
        List<StoredRow> rows = ledger.bearing(all, reached.position(), head);
        boolean stillThere = !rows.isEmpty() && rows.getFirst().eventId().equals(reached.eventId());
        if (!stillThere) {
            return Optional.empty();
        }
        begun = reached;
        return Optional.of(rows.subList(1, rows.size()));
    }

    private boolean restsOnOthersBefore(long position, Ledger ledger) {
        Set<String> others = new TreeSet<>(all);
        others.remove(own);
        return !others.isEmpty()
                && ledger.bearing(others, 0, position).stream()
                        .anyMatch(row -> !row.tags().contains(own));
    }
}
