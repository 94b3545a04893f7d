package org.vpshr.domain.rule;

/**
 * What a rule says.
 *
 * @param number its number in the domain's catalogue, 1 to 131
 * @param grade what happens when it does not hold
 * @param text the rule in plain words
 * @param ground what it rests on: facts of the 2018 report, a section of the study of the domain, a conflict between sources
 */
public record RuleDefinition(int number, Grade grade, String text, String ground) {}
