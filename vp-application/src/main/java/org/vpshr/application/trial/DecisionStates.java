package org.vpshr.application.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.vpshr.application.events.BoundaryTags;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.ledger.row.EventLog;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Command;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.boundary.Boundary;
import org.vpshr.projections.history.RecordedEvent;

/** The states that decisions rest on, each made of the events in the boundary of its command; it reads on from where it was. */
final class DecisionStates {
    private final EventLog log;
    private final EventReader events;
    private final Function<Subject, Aggregate> beginnings;
    private final Map<Long, DomainEvent> read = new HashMap<>();
    private final Map<Subject, Reached> reached = new HashMap<>();

    /** The state of a subject on what all decisions about it rest on, up to a position. */
    private record Reached(long upTo, Aggregate state) {}

    DecisionStates(EventLog log, EventReader events, Function<Subject, Aggregate> beginnings) {
        this.log = log;
        this.events = events;
        this.beginnings = beginnings;
    }

    /** The state that decides the command. */
    Aggregate of(Command command) {
        Boundary boundary = Boundary.of(command);
        Set<String> own = BoundaryTags.own(boundary.subject(), log);
        Set<String> others = BoundaryTags.beside(boundary, own);
        boolean ownAlone = others.isEmpty()
                || log.bearing(others, 0, Long.MAX_VALUE).stream()
                        .allMatch(row -> row.tags().stream().anyMatch(own::contains));
        return ownAlone ? reached(boundary, own) : after(command, events(basis(command)));
    }

    private Aggregate reached(Boundary boundary, Set<String> own) {
        Reached before = reached.get(boundary.subject());
        long upTo = before == null ? 0 : before.upTo();
        Aggregate state = before == null ? beginnings.apply(boundary.subject()) : before.state();
        for (RecordedEvent recorded : bearing(own, upTo)) {
            state = state.evolve(recorded.event());
        }
        reached.put(boundary.subject(), new Reached(log.head().position(), state));
        return state;
    }

    /** The state that decides the command when nothing but these events was recorded. */
    Aggregate after(Command command, List<DomainEvent> past) {
        Aggregate state = beginnings.apply(command.subject());
        for (DomainEvent event : past) {
            state = state.evolve(event);
        }
        return state;
    }

    /** All events that the decision rests on, in order. */
    List<RecordedEvent> basis(Command command) {
        return bearing(tags(command), 0);
    }

    /** By which they are found. */
    Set<String> tags(Command command) {
        return BoundaryTags.all(Boundary.of(command), log);
    }

    /** The texts beside what was read lie otherwise now. */
    void forget() {
        read.clear();
        reached.clear();
    }

    private static List<DomainEvent> events(List<RecordedEvent> recorded) {
        return recorded.stream().map(RecordedEvent::event).toList();
    }

    private List<RecordedEvent> bearing(Set<String> tags, long after) {
        return log.bearing(tags, after + 1, Long.MAX_VALUE).stream()
                .map(row -> new RecordedEvent(row.position(), row.recorded(), event(row)))
                .toList();
    }

    private DomainEvent event(StoredRow row) {
        return read.computeIfAbsent(
                row.position(), position -> events.readOrRefuse(row.toFold(), EventReader.Opening.ALL, log.where()));
    }
}
