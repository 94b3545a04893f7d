package org.vpshr.domain.engagement;

import org.vpshr.domain.rule.Grade;
import org.vpshr.domain.rule.Rule;
import org.vpshr.domain.rule.RuleDefinition;

/** The rules of what a government does in a country or forum. */
public enum EngagementRule implements Rule {
    /** Rule 48: Every country section belongs to a country; events abroad may be shown there by relevance. */
    SECTION_BELONGS_TO_COUNTRY(
            48,
            Grade.HOLD,
            "Every country section belongs to a country; events abroad may be shown there by relevance.",
            "170, 184, 185"),
    /** Rule 49: A group or country named in section A need not have a country section; its absence is flagged. */
    COUNTRY_WITHOUT_SECTION(
            49,
            Grade.FLAG,
            "A group or country named in section A need not have a country section; its absence is flagged.",
            "113 (Myanmar)"),
    /** Rule 70: Advocacy closed as achieved needs the achieved event on or before that date. */
    ADVOCACY_IS_ACHIEVED_BY_EVENT(
            70,
            Grade.REFUSE,
            "Advocacy closed as achieved needs the achieved event on or before that date.",
            "279, 280"),
    /**
     * Rule 108: A mission acts for one government and may act in other places; its contributions need its accreditation
     * or a waiver.
     */
    MISSION_IS_ACCREDITED(
            108,
            Grade.FLAG,
            "A mission acts for one government and may act in other places; its contributions need its accreditation or a waiver.",
            "170, 174"),
    /** Rule 137: A project starts while it does not run, and is extended or ended while it does. */
    PROJECT_RUNS_ONCE(
            137,
            Grade.REFUSE,
            "A project starts while it does not run, and is extended or ended while it does.",
            "ours: a project is known by its name within an engagement");

    private final RuleDefinition definition;

    EngagementRule(int number, Grade grade, String text, String ground) {
        definition = new RuleDefinition(number, grade, text, ground);
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }
}
