package org.vpshr.domain.matter;

import org.vpshr.domain.rule.Grade;
import org.vpshr.domain.rule.Rule;
import org.vpshr.domain.rule.RuleDefinition;

/** The rules about what entries tell in fields of their own. */
public enum MatterRule implements Rule {
    /** Rule 153: A translation is in another language than what it was made from. */
    TRANSLATION_IS_OF_ANOTHER_LANGUAGE(
            153, Grade.REFUSE, "A translation is in another language than what it was made from.", "census: documents"),
    /** Rule 154: A report or an evaluation comes out after its period. */
    REPORT_LOOKS_BACK(154, Grade.FLAG, "A report or an evaluation comes out after its period.", "census: documents"),
    /** Rule 155: An indicator has readings, one for each period, part and kind. */
    ONE_READING_EACH(
            155, Grade.REFUSE, "An indicator has readings, one for each period, part and kind.", "census: indicators"),
    /** Rule 156: Parts that are said to add up do so, and seats are no more than members. */
    PARTS_ADD_UP(
            156,
            Grade.REFUSE,
            "Parts that are said to add up do so, and seats are no more than members.",
            "census: indicators, bodies"),
    /** Rule 157: Women who were trained are no more than all who were. */
    PART_IS_NO_MORE_THAN_THE_WHOLE(
            157, Grade.REFUSE, "Women who were trained are no more than all who were.", "census: training"),
    /**
     * Rule 158: An outcome follows a document, an incident, a proceeding or a recommendation; a course of a cascade
     * follows a training.
     */
    FOLLOWS_WHAT_CAN_BE_FOLLOWED(
            158,
            Grade.REFUSE,
            "An outcome follows a document, an incident, a proceeding or a recommendation; a course of a cascade"
                    + " follows a training.",
            "census: incidents, parliament, recommendations, training"),
    /** Rule 159: What became of something is not earlier than it. */
    OUTCOME_IS_NOT_EARLIER(
            159,
            Grade.REFUSE,
            "What became of something is not earlier than it.",
            "census: incidents, recommendations"),
    /** Rule 160: Who represents somebody represents somebody else. */
    REPRESENTS_ANOTHER(160, Grade.REFUSE, "Who represents somebody represents somebody else.", "census: offices"),
    /** Rule 161: A budget, cap, floor, share or fee has an amount, or says by ? that it is not given. */
    LIMIT_HAS_AN_AMOUNT(
            161,
            Grade.REFUSE,
            "A budget, cap, floor, share or fee has an amount, or says by ? that it is not given.",
            "census: money"),
    /** Rule 162: In an incident no person is named but who speaks or decides for a body. */
    PERSONS_CONCERNED_ARE_NOT_NAMED(
            162,
            Grade.REFUSE,
            "In an incident no person is named but who speaks or decides for a body.",
            "census: incidents; S6.4"),
    /** Rule 163: What did not happen is told as of a day or for a time. */
    ABSENCE_HAS_A_TIME(
            163, Grade.FLAG, "What did not happen is told as of a day or for a time.", "census: what did not happen"),
    /** Rule 164: Who is said to be the how many-th has a number, the first and the only one none. */
    ORDINAL_HAS_ITS_NUMBER(
            164,
            Grade.REFUSE,
            "Who is said to be the how many-th has a number, the first and the only one none.",
            "census: firsts");

    private final RuleDefinition definition;

    MatterRule(int number, Grade grade, String text, String ground) {
        definition = new RuleDefinition(number, grade, text, ground);
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }
}
