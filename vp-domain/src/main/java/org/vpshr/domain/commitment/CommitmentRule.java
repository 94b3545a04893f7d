package org.vpshr.domain.commitment;

import org.vpshr.domain.rule.Grade;
import org.vpshr.domain.rule.Rule;
import org.vpshr.domain.rule.Terms;

/** The rules of a government's standing, of the chair and of the steering committee. */
public enum CommitmentRule implements Rule {
    JOINS_AFTER_FOUNDING(1, Grade.REFUSE, "No government joins before the initiative exists (2000).", "13, 14"),
    LEAVES_BEFORE_REJOINING(
            2,
            Grade.REFUSE,
            "A government does not join while it is engaged or full; rejoining needs leaving, expulsion or lapse before.",
            "13; S2.2"),
    PATH_TO_MEMBERSHIP(
            3,
            Grade.REFUSE,
            "Applied, then provisionally voted if need be, then engaged, then full; founders may start as full.",
            "S2.2; X25"),
    PROVISIONAL_GIVES_NO_RIGHTS(
            4, Grade.REFUSE, "A provisional vote gives no rights or duties until it takes effect.", "X25"),
    FULL_BY_FULFILMENT(
            5,
            Grade.REFUSE,
            "Full membership needs recorded fulfilment; for governments a national action plan under the newer rules.",
            "S2.2; Ghana"),
    NON_MEMBERS_HOLD_NOTHING(
            9,
            Grade.REFUSE,
            "Observer, guest and applicant are not members: no pillar seat, no chair, no duty to report, no vote.",
            "290; S2.2"),
    PROMISE_IS_NO_MEMBERSHIP(
            11,
            Grade.REFUSE,
            "Promise, interest, support and invitation never change membership.",
            "136, 139-143, 257"),
    DEFAULT_IS_CURED(16, Grade.FLAG, "Default may lead to inactive status and is cured by a report.", "S2.2"),
    EXPULSION_IN_ORDER(
            17, Grade.REFUSE, "Expulsion needs a raised concern, a process and a decision, in this order.", "S2.1"),
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
    PRIORITY_BELONGS_TO_TERM(
            23,
            Grade.REFUSE,
            "A chair priority belongs to a term of the chair and is not set after it.",
            "17, 19, 20, 112-114"),
    TERM_IN_EVERY_YEAR(24, Grade.HOLD, "A term of the chair appears in every report whose year it overlaps.", "16"),
    ONE_SEAT(
            25,
            Grade.REFUSE,
            "Seats of one member on the steering committee do not overlap; gaps are allowed.",
            "US 2015"),
    CHAIR_SITS_ON_COMMITTEE(26, Grade.FLAG, "The chair sits on the steering committee during the term.", "US 2015");

    private final Terms terms;

    CommitmentRule(int number, Grade grade, String text, String ground) {
        terms = new Terms(number, grade, text, ground);
    }

    @Override
    public Terms terms() {
        return terms;
    }
}
