package org.vpshr.domain.rule;

import org.vpshr.domain.failure.RuleCode;

/**
 * What a rule says.
 *
 * @param code how it is named: 1 to 131 in the domain's own text, from 132 on in this catalogue alone
 * @param grade what happens when it does not hold
 * @param text the rule in plain words
 * @param ground what it rests on: facts of the 2018 report, a section of the study of the domain, a conflict between sources
 */
public record RuleDefinition(RuleCode code, Grade grade, String text, String ground) {

    /**
     * One of this library.
     *
     * @param number its number in the catalogue of rules, from 1
     * @param grade whether it refuses, flags, or holds by how things are made
     * @param text what it says, in a sentence
     * @param ground where it comes from
     */
    public RuleDefinition(int number, Grade grade, String text, String ground) {
        this(RuleCode.of(number), grade, text, ground);
    }

    /** {@return its number in the catalogue of rules, or among those of its namespace} */
    public int number() {
        return code.number();
    }
}
