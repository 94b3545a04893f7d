package org.vpshr.domain.given;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Aggregates;
import org.vpshr.domain.Command;
import org.vpshr.domain.Decision;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.register.Directory;
import org.vpshr.domain.register.KnownNames;
import org.vpshr.domain.register.RegisterCheck;
import org.vpshr.domain.rule.Findings;

/**
 * The state of every subject, in memory and as simple as it can be: each sees each event, in the order in which they
 * happened.
 */
public final class AllStates {
    private final Map<Subject, Aggregate> states = new HashMap<>();
    private final List<DomainEvent> past = new ArrayList<>();
    private Directory known = Directory.empty();
    private KnownNames names = KnownNames.none();

    /** Nothing is recorded yet. */
    public AllStates() {}

    /**
     * {@return what would be recorded for the command; nothing is}
     *
     * @param command what is asked to be recorded
     */
    public Decision decide(Command command) {
        return of(command.subject()).decide(command);
    }

    /**
     * Records what is decided on the command.
     *
     * @param command what is asked to be recorded
     * @return what is decided
     */
    public Decision record(Command command) {
        Decision decision = decide(command);
        decision.events().forEach(this::happened);
        return decision;
    }

    /**
     * The same as a record does it: what the command names is held against the register before.
     *
     * @param command what is asked to be recorded
     * @return what is decided
     */
    public Decision recordRegistered(Command command) {
        Decision decision = decideRegistered(command);
        decision.events().forEach(this::happened);
        return decision;
    }

    /** What would be recorded so; nothing is. */
    Decision decideRegistered(Command command) {
        Findings register = RegisterCheck.check(command, known).with(names.lookedForIn(command));
        return decide(command).with(register);
    }

    /**
     * Takes what was recorded, without asking whether it may be.
     *
     * @param event what happened
     */
    public void happened(DomainEvent event) {
        past.add(event);
        known = known.and(event);
        names = names.and(event);
        states.replaceAll((subject, state) -> state.evolve(event));
    }

    /** {@return all that happened, in order} */
    public List<DomainEvent> past() {
        return List.copyOf(past);
    }

    private Aggregate of(Subject subject) {
        return states.computeIfAbsent(subject, this::folded);
    }

    private Aggregate folded(Subject subject) {
        Aggregate state = Aggregates.initial(subject);
        for (DomainEvent event : past) {
            state = state.evolve(event);
        }
        return state;
    }
}
