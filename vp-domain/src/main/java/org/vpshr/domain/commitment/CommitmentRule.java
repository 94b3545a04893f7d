package org.vpshr.domain.commitment;

import org.vpshr.domain.rule.Grade;
import org.vpshr.domain.rule.Rule;
import org.vpshr.domain.rule.RuleDefinition;

/** The rules of a government's path to membership, of its priorities in the chair and of its seat on the steering committee. */
public enum CommitmentRule implements Rule {
    /**
     * Rule 2: A government does not join while it is engaged or full; rejoining needs leaving, expulsion or lapse
     * before.
     */
    LEAVES_BEFORE_REJOINING(
            2,
            Grade.REFUSE,
            "A government does not join while it is engaged or full; rejoining needs leaving, expulsion or lapse"
                    + " before.",
            "13; S2.2"),
    /** Rule 3: Applied, then provisionally voted if need be, then engaged, then full; founders may start as full. */
    PATH_TO_MEMBERSHIP(
            3,
            Grade.REFUSE,
            "Applied, then provisionally voted if need be, then engaged, then full; founders may start as full.",
            "S2.2; X25"),
    /** Rule 4: A provisional vote gives no rights or duties until it takes effect. */
    PROVISIONAL_GIVES_NO_RIGHTS(
            4, Grade.REFUSE, "A provisional vote gives no rights or duties until it takes effect.", "X25"),
    /**
     * Rule 5: Full membership needs recorded fulfilment; for governments a national action plan under the newer rules.
     */
    FULL_BY_FULFILMENT(
            5,
            Grade.REFUSE,
            "Full membership needs recorded fulfilment; for governments a national action plan under the newer rules.",
            "S2.2; Ghana"),
    /** Rule 16: Default may lead to inactive status and is cured by a report. */
    DEFAULT_IS_CURED(16, Grade.FLAG, "Default may lead to inactive status and is cured by a report.", "S2.2"),
    /** Rule 17: Expulsion needs a raised concern, a process and a decision, in this order. */
    EXPULSION_IN_ORDER(
            17, Grade.REFUSE, "Expulsion needs a raised concern, a process and a decision, in this order.", "S2.1"),
    /** Rule 23: A chair priority belongs to a term of the chair and is not set after it. */
    PRIORITY_BELONGS_TO_TERM(
            23,
            Grade.REFUSE,
            "A chair priority belongs to a term of the chair and is not set after it.",
            "17, 19, 20, 112-114"),
    /** Rule 25: Seats of one member on the steering committee do not overlap; gaps are allowed. */
    ONE_SEAT(
            25,
            Grade.REFUSE,
            "Seats of one member on the steering committee do not overlap; gaps are allowed.",
            "US 2015"),
    /** Rule 26: The chair sits on the steering committee during the term. */
    CHAIR_SITS_ON_COMMITTEE(26, Grade.FLAG, "The chair sits on the steering committee during the term.", "US 2015"),
    /** Rule 151: A tenure that is stated without the steps to it has a source, and contradicts no step on record. */
    STATED_TENURE_HAS_A_SOURCE(
            151,
            Grade.REFUSE,
            "A tenure that is stated without the steps to it has a source, and contradicts no step on record.",
            "ours: a record may begin after its government joined");

    private final RuleDefinition definition;

    CommitmentRule(int number, Grade grade, String text, String ground) {
        definition = new RuleDefinition(number, grade, text, ground);
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }
}
