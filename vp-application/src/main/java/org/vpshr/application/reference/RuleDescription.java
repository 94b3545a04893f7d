package org.vpshr.application.reference;

import java.util.List;
import org.vpshr.domain.failure.RuleCode;
import org.vpshr.domain.rule.Grade;

/**
 * What a rule is.
 *
 * @param code by which it is named; two may have one number where their parts are graded differently
 * @param grade what happens when it does not hold
 * @param text the rule in plain words
 * @param ground what it rests on
 * @param checkedBy where it stands in the code, such as {@code WorkingGroupRule.ONE_MEMBERSHIP}
 * @param commands those that are known to meet it
 */
public record RuleDescription(
        RuleCode code, Grade grade, String text, String ground, String checkedBy, List<String> commands) {
    /** Takes a copy of the commands. */
    public RuleDescription {
        commands = List.copyOf(commands);
    }

    /** {@return its number in the catalogue of rules, or among those of its namespace} */
    public int number() {
        return code.number();
    }
}
