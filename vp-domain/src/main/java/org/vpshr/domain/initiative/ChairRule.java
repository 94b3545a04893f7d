package org.vpshr.domain.initiative;

import org.vpshr.domain.rule.Grade;
import org.vpshr.domain.rule.Rule;
import org.vpshr.domain.rule.RuleDefinition;

/** The rules of the chair of the initiative, whoever tells of it: the government that chairs, or the initiative. */
public enum ChairRule implements Rule {
    ONE_CHAIR(18, Grade.REFUSE, "At any time at most one government chairs; terms do not overlap.", "16; S2.4"),
    CHAIR_WITHOUT_GAP(18, Grade.FLAG, "One term of the chair follows the other without a gap.", "16; S2.4"),
    FULL_MEMBER_CHAIRS(19, Grade.REFUSE, "A chair is a full government member during the whole term.", "16; S2.4"),
    HANDOVER_AT_PLENARY(
            20,
            Grade.FLAG,
            "The chair is handed over at a plenary; a term ends at the next plenary, not at a fixed date.",
            "S2.4; X27"),
    TERM_OF_ABOUT_A_YEAR(
            21, Grade.FLAG, "A term ends after it starts and lasts about a year: 10 to 15 months.", "S2.4"),
    SECOND_TERM_IS_OWN_TERM(
            22, Grade.HOLD, "A second term in a row is allowed and is a term of its own.", "US 2023-25"),
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
