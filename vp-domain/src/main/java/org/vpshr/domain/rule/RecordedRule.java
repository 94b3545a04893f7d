package org.vpshr.domain.rule;

/**
 * A rule by what it says alone: a ministry's own, also where what checks it is not at hand.
 *
 * @param definition what it says
 */
public record RecordedRule(RuleDefinition definition) implements Rule {}
