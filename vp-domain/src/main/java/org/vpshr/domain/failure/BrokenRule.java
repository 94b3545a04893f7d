package org.vpshr.domain.failure;

/**
 * A rule that does not hold.
 *
 * @param code how it is named
 * @param text what it says
 * @param ground what it rests on
 */
public record BrokenRule(RuleCode code, String text, String ground) {

    /** {@return its number in the catalogue of rules, or among those of its namespace} */
    public int number() {
        return code.number();
    }
}
