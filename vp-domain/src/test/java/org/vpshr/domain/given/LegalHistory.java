package org.vpshr.domain.given;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vpshr.domain.Command;
import org.vpshr.domain.failure.Failure;

/**
 * Commands in the order in which they are told, of which the domain refuses none.
 *
 * @param commands each is accepted on what those before it brought
 */
public record LegalHistory(List<Command> commands) {
    /** Takes a copy of the commands. */
    public LegalHistory {
        commands = List.copyOf(commands);
    }

    /**
     * {@return what the domain accepts of what was told, one after the other}
     *
     * @param told the commands, accepted or not
     */
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
            states.recordRegistered(command);
            return true;
        } catch (Failure refused) {
            return false;
        }
    }

    @Override
    public String toString() {
        return commands.stream().map(Command::toString).collect(Collectors.joining("\n"));
    }
}
