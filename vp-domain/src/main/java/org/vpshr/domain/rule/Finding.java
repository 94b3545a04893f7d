package org.vpshr.domain.rule;

/**
 * A warning that a person should look at: a rule graded W does not hold, or cannot be seen to hold.
 *
 * @param rule the rule
 * @param detail what a person should look at, in plain words
 */
public record Finding(Rule rule, String detail) {

    @Override
    public String toString() {
        return "rule " + rule.code() + ": " + detail;
    }
}
