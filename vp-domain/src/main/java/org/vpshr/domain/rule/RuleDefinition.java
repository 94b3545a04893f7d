package org.vpshr.domain.rule;

/**
 * What a rule says.
 *
 * @param number its number: 1 to 131 in the domain's own text, from 132 on in this catalogue alone
 * @param grade what happens when it does not hold
 * @param text the rule in plain words
 * @param ground what it rests on: facts of the 2018 report, a section of the study of the domain, a conflict between sources
 */
public record RuleDefinition(int number, Grade grade, String text, String ground) {}
