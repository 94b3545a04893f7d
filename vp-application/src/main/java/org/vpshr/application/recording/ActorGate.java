package org.vpshr.application.recording;

import java.util.List;
import java.util.Optional;
import org.vpshr.application.policy.Policy;
import org.vpshr.domain.Command;
import org.vpshr.domain.entry.EntryRule;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;
import org.vpshr.domain.rule.Findings;
import org.vpshr.projections.history.RecordedEvent;

/** An actor is held to the policy, and told nothing that rests on what it may not see. */
public final class ActorGate implements Gate {
    private final Policy policy;
    private final Foresight foresight;

    public ActorGate(Policy policy, Foresight foresight) {
        this.policy = policy;
        this.foresight = foresight;
    }

    @Override
    public void permit(Command command) {
        policy.require(command);
    }

    @Override
    public Optional<Findings> foresee(Command command) {
        return foresight.decide(command);
    }

    @Override
    public Optional<List<RecordedEvent>> basis(Command command) {
        return Optional.of(foresight.basis(command));
    }

    /** That an id is taken is told to whoever wants to use it: it is the one thing that each may know of all entries. */
    @Override
    public RuntimeException told(Command command, Failure refusal) {
        boolean ofTheCommand =
                refusal.kind() == FailureKind.RULE_REFUSED || refusal.kind() == FailureKind.INPUT_REFUSED;
        boolean idIsTaken = refusal.rule()
                .filter(rule -> rule.code().equals(EntryRule.ID_IS_USED_ONCE.code()))
                .isPresent();
        return ofTheCommand && !idIsTaken ? policy.beyondSight(command, refusal.rule()) : refusal;
    }
}
