package org.vpshr.page.comparison;

import java.util.Optional;
import java.util.stream.Stream;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.comparison.Change;
import org.vpshr.projections.comparison.Comparison;
import org.vpshr.projections.comparison.Side;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.RecordedEvent;

/**
 * The statement that a change is of, as the state holds it that has the event: nothing that its audience may not see.
 *
 * @param entry the statement; nothing where the report itself is meant
 * @param state the state that holds the event
 * @param history the statement with its life; nothing where no state has it
 * @param position that of the event
 */
record CauseLife(Optional<EntryId> entry, Side state, Optional<EntryHistory> history, long position) {

    static CauseLife of(Comparison both, Change change) {
        Optional<EntryId> entry =
                change.entry().isEmpty() ? Optional.empty() : Optional.of(new EntryId(change.entry()));
        return new CauseLife(
                entry,
                later(both),
                entry.flatMap(id -> find(both, id)),
                change.cause().position());
    }

    static boolean isIn(Comparison both, EntryId entry) {
        return find(both, entry).isPresent();
    }

    private static Side later(Comparison both) {
        boolean isAfter =
                both.after().report().position() >= both.before().report().position();
        return isAfter ? both.after() : both.before();
    }

    private static Optional<EntryHistory> find(Comparison both, EntryId entry) {
        return Stream.of(later(both), both.after(), both.before())
                .flatMap(side -> side.known().entries().find(entry).stream())
                .findFirst();
    }

    Optional<DomainEvent> event() {
        return history.flatMap(found -> found.life().stream()
                        .filter(recorded -> recorded.position() == position)
                        .findFirst())
                .map(RecordedEvent::event);
    }
}
