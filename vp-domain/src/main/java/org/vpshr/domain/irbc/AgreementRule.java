package org.vpshr.domain.irbc;

import org.vpshr.domain.rule.Grade;
import org.vpshr.domain.rule.Rule;
import org.vpshr.domain.rule.RuleDefinition;

/** The rules of agreements on responsible business conduct. */
public enum AgreementRule implements Rule {
    /**
     * Rule 71: Dialogue, intent, negotiation, signed, in effect, ended, finally evaluated: each not before the one
     * before it.
     */
    STAGES_IN_ORDER(
            71,
            Grade.REFUSE,
            "Dialogue, intent, negotiation, signed, in effect, ended, finally evaluated: each not before the one before it.",
            "41, 45-47; S4.2"),
    /** Rule 72: No signature without negotiation; a negotiation ends with signing or breaking off. */
    SIGNED_AFTER_NEGOTIATION(
            72,
            Grade.REFUSE,
            "No signature without negotiation; a negotiation ends with signing or breaking off.",
            "45-47"),
    /** Rule 73: Signed is not in effect. */
    SIGNED_IS_NOT_IN_EFFECT(73, Grade.HOLD, "Signed is not in effect.", "S4.1"),
    /** Rule 74: Parties may sign on different days; when it counts as signed follows the agreement's own rule. */
    SIGNED_BY_ITS_OWN_RULE(
            74,
            Grade.HOLD,
            "Parties may sign on different days; when it counts as signed follows the agreement's own rule.",
            "TruStone"),
    /** Rule 75: 'In effect in n sectors' is derived, with as-of and counting rule. */
    COUNT_NAMES_ITS_RULE(
            75, Grade.HOLD, "'In effect in n sectors' is derived, with as-of and counting rule.", "44; X3"),
    /** Rule 76: An early end needs a joint decision; it precedes the planned end. */
    EARLY_END_IS_JOINT(
            76, Grade.REFUSE, "An early end needs a joint decision; it precedes the planned end.", "vegetable protein"),
    /** Rule 77: Renaming or merging keeps the party; double names are one party. */
    RENAMED_IS_THE_SAME_PARTY(
            77, Grade.REFUSE, "Renaming or merging keeps the party; double names are one party.", "63-66; X5"),
    /** Rule 78: A party joins, leaves or is expelled only while the agreement runs. */
    PARTIES_MOVE_WHILE_IT_RUNS(
            78, Grade.REFUSE, "A party joins, leaves or is expelled only while the agreement runs.", "S4"),
    /** Rule 79: An association may sign for all its members. */
    ASSOCIATION_SIGNS_FOR_MEMBERS(79, Grade.HOLD, "An association may sign for all its members.", "insurance"),
    /**
     * Rule 80: A complaint is lodged while in force, against a party at that time, by a harmed person or
     * representative; then admissibility, defence, ruling.
     */
    COMPLAINT_IN_ORDER(
            80,
            Grade.REFUSE,
            "A complaint is lodged while in force, against a party at that time, by a harmed person or representative; then admissibility, defence, ruling.",
            "S4.3"),
    /**
     * Rule 81: The content of a case is secret until the ruling; the ruling is public, and binding also after the end.
     */
    SECRET_UNTIL_RULING(
            81,
            Grade.REFUSE,
            "The content of a case is secret until the ruling; the ruling is public, and binding also after the end.",
            "S4.3"),
    /** Rule 82: The reference date of a monitoring report is not after the report. */
    REFERENCE_DATE_BEFORE_REPORT(
            82, Grade.REFUSE, "The reference date of a monitoring report is not after the report.", "S4.3"),
    /** Rule 82: A change of measure marks a break in the series of monitoring. */
    BREAK_IN_SERIES(82, Grade.FLAG, "A change of measure marks a break in the series of monitoring.", "S4.3"),
    /** Rule 83: A yearly obligation creates one expected item for each year in effect. */
    ONE_ITEM_A_YEAR(83, Grade.HOLD, "A yearly obligation creates one expected item for each year in effect.", "57"),
    /** Rule 84: Agreements have four kinds of party, trade unions among them; these are no pillar of the initiative. */
    UNIONS_ARE_NO_PILLAR(
            84,
            Grade.REFUSE,
            "Agreements have four kinds of party, trade unions among them; these are no pillar of the initiative.",
            "43, 53");

    private final RuleDefinition definition;

    AgreementRule(int number, Grade grade, String text, String ground) {
        definition = new RuleDefinition(number, grade, text, ground);
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }
}
