package org.vpshr.domain;

import org.vpshr.domain.rule.Decision;

/**
 * The state that decisions about one subject rest on. It is immutable; deciding and evolving are pure.
 *
 * <p>A state also sees the events of other subjects that its rules span (see {@link org.vpshr.domain.boundary.Boundary});
 * an event that it has no use for leaves it as it is.
 */
public interface Aggregate {

    /**
     * What to record for the command.
     *
     * @throws org.vpshr.domain.rule.RuleViolation when a rule graded H does not hold
     */
    Decision decide(Command command);

    /** The state after the event. */
    Aggregate evolve(DomainEvent event);
}
