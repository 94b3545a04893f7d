package org.vpshr.domain.rule;

import java.util.Optional;
import org.vpshr.domain.failure.BrokenRule;
import org.vpshr.domain.failure.RuleCode;

/**
 * One of the numbered rules of the domain. Its number, grade, words and ground stand once, in the enum of the package
 * that applies it; messages and the rule catalogue are made from there.
 */
public interface Rule {

    /** What the rule says. */
    RuleDefinition definition();

    /** The number of the rule in the domain's catalogue. */
    default int number() {
        return definition().number();
    }

    /** How it is named. */
    default RuleCode code() {
        return definition().code();
    }

    /** What is told of it where it does not hold. */
    default BrokenRule broken() {
        return new BrokenRule(code(), definition().text(), definition().ground());
    }

    /**
     * Refuses the command when {@code broken}.
     *
     * @param wrong what is wrong, in plain words
     * @param remedy what would be right
     * @throws RuleViolation when {@code broken}
     */
    default void refuseIf(boolean broken, String wrong, String remedy) {
        if (broken) {
            throw new RuleViolation(this, wrong, remedy);
        }
    }

    /** A finding when {@code doubtful}, else nothing. */
    default Optional<Finding> flagIf(boolean doubtful, String detail) {
        return doubtful ? Optional.of(new Finding(this, detail)) : Optional.empty();
    }
}
