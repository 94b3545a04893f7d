package org.vpshr.application.faults;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Aggregates;
import org.vpshr.domain.Command;
import org.vpshr.domain.Decision;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.rule.RuleViolation;
import org.vpshr.projections.history.RecordedEvent;

/**
 * The record as simple as it can be: a list in memory. Every state sees every event, and nothing is kept, cached or
 * looked for by tags.
 */
final class Model {
    private final Map<Subject, Aggregate> states = new HashMap<>();
    private final List<RecordedEvent> recorded = new ArrayList<>();

    long position() {
        return recorded.size();
    }

    List<RecordedEvent> recorded() {
        return recorded;
    }

    Decision decide(Command command) {
        return state(command.subject()).decide(command);
    }

    /** Why it would be refused now. */
    Optional<String> refusal(Command command) {
        try {
            decide(command);
            return Optional.empty();
        } catch (RuleViolation e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    void happened(DomainEvent event, Instant at) {
        recorded.add(new RecordedEvent(position() + 1, at, event));
        states.replaceAll((subject, state) -> state.evolve(event));
    }

    private Aggregate state(Subject subject) {
        return states.computeIfAbsent(subject, this::folded);
    }

    private Aggregate folded(Subject subject) {
        Aggregate state = Aggregates.initial(subject);
        for (RecordedEvent each : recorded) {
            state = state.evolve(each.event());
        }
        return state;
    }
}
