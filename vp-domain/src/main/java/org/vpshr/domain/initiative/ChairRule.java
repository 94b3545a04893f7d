package org.vpshr.domain.initiative;

import org.vpshr.domain.rule.Grade;
import org.vpshr.domain.rule.Rule;
import org.vpshr.domain.rule.RuleDefinition;

/** The rules of the chair of the initiative, whoever tells of it: the government that chairs, or the initiative. */
public enum ChairRule implements Rule {
    /** Rule 18: At any time at most one government chairs; terms do not overlap. */
    ONE_CHAIR(18, Grade.REFUSE, "At any time at most one government chairs; terms do not overlap.", "16; S2.4"),
    /** Rule 18: One term of the chair follows the other without a gap. */
    CHAIR_WITHOUT_GAP(18, Grade.FLAG, "One term of the chair follows the other without a gap.", "16; S2.4"),
    /** Rule 19: A chair is a full government member during the whole term. */
    FULL_MEMBER_CHAIRS(19, Grade.REFUSE, "A chair is a full government member during the whole term.", "16; S2.4"),
    /** Rule 20: The chair is handed over at a plenary; a term ends at the next plenary, not at a fixed date. */
    HANDOVER_AT_PLENARY(
            20,
            Grade.FLAG,
            "The chair is handed over at a plenary; a term ends at the next plenary, not at a fixed date.",
            "S2.4; X27"),
    /** Rule 21: A term ends after it starts and lasts about a year: 10 to 15 months. */
    TERM_OF_ABOUT_A_YEAR(
            21, Grade.FLAG, "A term ends after it starts and lasts about a year: 10 to 15 months.", "S2.4"),
    /** Rule 22: A second term in a row is allowed and is a term of its own. */
    SECOND_TERM_IS_OWN_TERM(
            22, Grade.HOLD, "A second term in a row is allowed and is a term of its own.", "US 2023-25"),
    /** Rule 24: A term of the chair appears in every report whose year it overlaps. */
    TERM_IN_EVERY_YEAR(24, Grade.HOLD, "A term of the chair appears in every report whose year it overlaps.", "16");

    private final RuleDefinition definition;

    ChairRule(int number, Grade grade, String text, String ground) {
        definition = new RuleDefinition(number, grade, text, ground);
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }
}
