package org.vpshr.domain.rule;

import java.util.Optional;
import org.vpshr.domain.failure.BrokenRule;
import org.vpshr.domain.failure.RuleCode;

/**
 * One of the numbered rules of the domain. Its number, grade, words and ground stand once, in the enum of the package
 * that applies it; messages and the rule catalogue are made from there.
 */
public interface Rule {

    /** {@return what the rule says} */
    RuleDefinition definition();

    /** {@return the number of the rule in the domain's catalogue} */
    default int number() {
        return definition().number();
    }

    /** {@return how it is named} */
    default RuleCode code() {
        return definition().code();
    }

    /** {@return what is told of it where it does not hold} */
    default BrokenRule broken() {
        return new BrokenRule(code(), definition().text(), definition().ground());
    }

    /**
     * Refuses the command when {@code broken}.
     *
     * @param broken whether it does not hold
     * @param wrong what is wrong, in plain words
     * @param remedy what would be right
     * @throws RuleViolation when {@code broken}
     */
    default void refuseIf(boolean broken, String wrong, String remedy) {
        if (broken) {
            throw new RuleViolation(this, wrong, remedy);
        }
    }

    /**
     * {@return a finding when {@code doubtful}, else nothing}
     *
     * @param doubtful whether it does not hold, or cannot be seen to hold
     * @param detail what a person should look at, in plain words
     */
    default Optional<Finding> flagIf(boolean doubtful, String detail) {
        return doubtful ? Optional.of(new Finding(this, detail)) : Optional.empty();
    }
}
