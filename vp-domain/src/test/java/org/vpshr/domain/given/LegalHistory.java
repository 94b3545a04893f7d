package org.vpshr.domain.given;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Aggregates;
import org.vpshr.domain.Command;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.boundary.Boundary;
import org.vpshr.domain.failure.Failure;

/**
 * Commands in the order in which they are told, of which the domain refuses none.
 *
 * @param commands each is accepted on all that those before it brought, and on what of this a record decides on: its boundary
 */
public record LegalHistory(List<Command> commands) {
    public LegalHistory {
        commands = List.copyOf(commands);
    }

    /** What the domain accepts of what was told, one after the other. */
    public static LegalHistory of(List<Command> told) {
        AllStates states = new AllStates();
        List<Command> accepted = new ArrayList<>();
        for (Command command : told) {
            if (accepts(states, command)) {
                accepted.add(command);
            }
        }
        return new LegalHistory(accepted);
    }

    private static boolean accepts(AllStates states, Command command) {
        try {
            bounded(states.past(), command).decide(command);
            states.recordRegistered(command);
            return true;
        } catch (Failure refused) {
            return false;
        }
    }

    private static Aggregate bounded(List<DomainEvent> past, Command command) {
        Boundary boundary = Boundary.of(command);
        Aggregate state = Aggregates.initial(boundary.subject());
        for (DomainEvent event : past) {
            if (!Collections.disjoint(event.tags(), boundary.tags())) {
                state = state.evolve(event);
            }
        }
        return state;
    }

    @Override
    public String toString() {
        return commands.stream().map(Command::toString).collect(Collectors.joining("\n"));
    }
}
