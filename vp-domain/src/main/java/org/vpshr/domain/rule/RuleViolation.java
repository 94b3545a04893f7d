package org.vpshr.domain.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.BrokenRule;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;
import org.vpshr.domain.failure.InputPlace;

/** A command was refused because a rule graded H does not hold. The message bears the rule's number. */
public final class RuleViolation extends Failure {
    private static final long serialVersionUID = 1L;
    private final transient BrokenRule rule;
    private final transient @Nullable InputPlace place;

    /**
     * A command breaks a rule.
     *
     * @param rule the rule
     * @param wrong what is wrong, in plain words
     * @param remedy what would be right
     */
    public RuleViolation(Rule rule, String wrong, String remedy) {
        this(rule.broken(), "rule " + rule.code() + ": " + wrong + "; " + remedy, remedy, null);
    }

    private RuleViolation(BrokenRule rule, String message, String remedy, @Nullable InputPlace place) {
        super(FailureKind.RULE_REFUSED, message, remedy, null, false);
        this.rule = rule;
        this.place = place;
    }

    /**
     * {@return the same, found at a place of what was given}
     *
     * @param found where in what was given
     */
    public RuleViolation at(InputPlace found) {
        return new RuleViolation(rule, found + ": " + getMessage(), remedy(), found);
    }

    /** The rule that refused; it is always there. */
    @Override
    public Optional<BrokenRule> rule() {
        return Optional.of(rule);
    }

    @Override
    public Optional<InputPlace> place() {
        return Optional.ofNullable(place);
    }
}
