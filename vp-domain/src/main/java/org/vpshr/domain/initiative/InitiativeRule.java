package org.vpshr.domain.initiative;

import org.vpshr.domain.rule.Grade;
import org.vpshr.domain.rule.Rule;
import org.vpshr.domain.rule.RuleDefinition;

/** The rules of the initiative itself: who is in it, who decides, its plenaries. */
public enum InitiativeRule implements Rule {
    /** Rule 1: No government joins before the initiative exists (2000). */
    JOINS_AFTER_FOUNDING(1, Grade.REFUSE, "No government joins before the initiative exists (2000).", "13, 14"),
    /** Rule 6: The duty to report starts with engaged status, not with full membership. */
    DUTY_STARTS_WITH_ENGAGEMENT(
            6,
            Grade.HOLD,
            "The duty to report starts with engaged status, not with full membership.",
            "Australia 2014"),
    /** Rule 9: Observer, guest and applicant are not members: no pillar seat, no chair, no duty to report, no vote. */
    NON_MEMBERS_HOLD_NOTHING(
            9,
            Grade.REFUSE,
            "Observer, guest and applicant are not members: no pillar seat, no chair, no duty to report, no vote.",
            "290; S2.2"),
    /** Rule 11: Promise, interest, support and invitation never change membership. */
    PROMISE_IS_NO_MEMBERSHIP(
            11,
            Grade.REFUSE,
            "Promise, interest, support and invitation never change membership.",
            "136, 139-143, 257"),
    /** Rule 12: A country that is no member may be object of outreach, host a working group, appear in reports. */
    NON_MEMBER_COUNTRY_MAY_APPEAR(
            12,
            Grade.HOLD,
            "A country that is no member may be object of outreach, host a working group, appear in reports.",
            "299, 116, 158"),
    /** Rule 13: 'Is not a member' is true as of a date, and refuted by a membership event at that date. */
    NOT_A_MEMBER_IS_AS_OF(
            13,
            Grade.HOLD,
            "'Is not a member' is true as of a date, and refuted by a membership event at that date.",
            "299"),
    /**
     * Rule 14: A published count of members is compared with the one derived for the same date; a difference is
     * flagged, not overwritten.
     */
    COUNT_IS_COMPARED(
            14,
            Grade.FLAG,
            "A published count of members is compared with the one derived for the same date; a difference is flagged, not overwritten.",
            "S2.6; X28"),
    /** Rule 15: A third party's membership keeps its as-of; a later exit does not change what was reported. */
    STANDING_KEEPS_ITS_DATE(
            15,
            Grade.HOLD,
            "A third party's membership keeps its as-of; a later exit does not change what was reported.",
            "126, 149"),
    /** Rule 27: One annual plenary in each cycle; extraordinary ones are marked as such. */
    ONE_ANNUAL_PLENARY(
            27, Grade.FLAG, "One annual plenary in each cycle; extraordinary ones are marked as such.", "S2.3"),
    /** Rule 28: Attendance of a plenary needs the status of member, observer or guest on that day. */
    ATTENDS_BY_STATUS(
            28,
            Grade.REFUSE,
            "Attendance of a plenary needs the status of member, observer or guest on that day.",
            "S2.2"),
    /** Rule 29: Admission and promotion are decided by a body with the power to do so at that date. */
    DECIDED_WITH_POWER(
            29,
            Grade.REFUSE,
            "Admission and promotion are decided by a body with the power to do so at that date.",
            "S2.2"),
    /** Rule 30: Association and initiative are different bodies; the association does not exist before 2012. */
    ASSOCIATION_IS_ANOTHER_BODY(
            30,
            Grade.REFUSE,
            "Association and initiative are different bodies; the association does not exist before 2012.",
            "19; S2.3");

    private final RuleDefinition definition;

    InitiativeRule(int number, Grade grade, String text, String ground) {
        definition = new RuleDefinition(number, grade, text, ground);
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }
}
