package org.vpshr.application.recording;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.vpshr.domain.Command;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.register.KnownNames;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.rule.Findings;

/**
 * Commands on their way to their decisions, one after the other: permitted, looked through for names, filled in, held
 * against what whoever records may see. It is the same way whether they are recorded or only tried.
 */
public final class Attempt {
    private final Gate gate;
    private final ChangesSince changes;
    private final Function<Command, Findings> look;
    private final UnaryOperator<Command> completion;
    private KnownNames known;

    /**
     * @param changes what was recorded before all of it
     * @param known the names that stand in the register
     * @param look looks for what is named and nobody knows
     * @param completion fills in what a command leaves open
     */
    public Attempt(
            Gate gate,
            ChangesSince changes,
            KnownNames known,
            Function<Command, Findings> look,
            UnaryOperator<Command> completion) {
        this.gate = gate;
        this.changes = changes;
        this.known = known;
        this.look = look;
        this.completion = completion;
    }

    /** Decides a command, and takes in what was decided. */
    @FunctionalInterface
    public interface Decider {
        /**
         * @param before what was found before the decision
         * @param foreseen all that is told of it beside that, where what the decision finds is not for whoever records
         * @return all that is told of it
         */
        List<Finding> decide(Command command, Findings before, Optional<Findings> foreseen);
    }

    /**
     * @param decidedOn the position that it was decided on, where it says so
     * @throws Failure when it is refused, in words for whoever records
     */
    public List<Finding> take(Command command, OptionalLong decidedOn, Decider decider) {
        gate.permit(command);
        decidedOn.ifPresent(position -> changes.requireNone(command, position));
        Command whole = completion.apply(command);
        List<Finding> found = decided(whole, known.lookedForIn(command).with(look.apply(whole)), decider);
        known = known.and(command);
        return found;
    }

    /** On all that is on record; told is what holds on what whoever records may see. */
    private List<Finding> decided(Command command, Findings before, Decider decider) {
        Optional<Findings> foreseen = gate.foresee(command);
        if (foreseen.isEmpty()) {
            return decider.decide(command, before, foreseen);
        }
        try {
            return decider.decide(command, before, foreseen);
        } catch (Failure e) {
            throw gate.told(command, e);
        }
    }
}
