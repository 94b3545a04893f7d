package org.vpshr.domain.workinggroup;

import org.vpshr.domain.rule.Grade;
import org.vpshr.domain.rule.Rule;
import org.vpshr.domain.rule.RuleDefinition;

/** The rules of working groups. */
public enum WorkingGroupRule implements Rule {
    /** Rule 54: Membership, meeting and chair only between set-up and winding-up. */
    ONLY_WHILE_IT_EXISTS(
            54, Grade.REFUSE, "Membership, meeting and chair only between set-up and winding-up.", "115; Myanmar"),
    /**
     * Rule 55: A chair, co-chair or secretariat is a member or a named host organisation on that day; any pillar may
     * hold it; co-chairs allowed.
     */
    OFFICE_IS_HELD_BY_MEMBER_OR_HOST(
            55,
            Grade.REFUSE,
            "A chair, co-chair or secretariat is a member or a named host organisation on that day; any pillar may hold it; co-chairs allowed.",
            "199; S3"),
    /** Rule 56: Chair terms of one seat do not overlap; several seats may exist. */
    ONE_HOLDER_OF_A_SEAT(
            56, Grade.REFUSE, "Chair terms of one seat do not overlap; several seats may exist.", "S3 Nigeria"),
    /** Rule 57: One active membership per organisation and group; leaving before rejoining. */
    ONE_MEMBERSHIP(
            57,
            Grade.REFUSE,
            "One active membership per organisation and group; leaving before rejoining.",
            "280, 292"),
    /** Rule 58: Each member has one pillar; observers have none. */
    PILLAR_OF_A_MEMBER(58, Grade.REFUSE, "Each member has one pillar; observers have none.", "290, 293"),
    /** Rule 59: A working group has all three pillars; otherwise it is not multi-stakeholder. */
    THREE_PILLARS(
            59,
            Grade.FLAG,
            "A working group has all three pillars; otherwise it is not multi-stakeholder.",
            "219, 211"),
    /** Rule 60: An observer who becomes a member gets a new event; the observer status ends. */
    OBSERVER_BECOMES_MEMBER_BY_EVENT(
            60, Grade.REFUSE, "An observer who becomes a member gets a new event; the observer status ends.", "290"),
    /** Rule 61: Invitation precedes accession; the signature of a group's declaration needs accession or invitation. */
    INVITED_BEFORE_JOINING(
            61,
            Grade.FLAG,
            "Invitation precedes accession; the signature of a group's declaration needs accession or invitation.",
            "257, 259"),
    /**
     * Rule 62: A group may exist in a non-member country, several in one, also provincial; its name is unique within
     * the country.
     */
    NAME_IS_UNIQUE_IN_COUNTRY(
            62,
            Grade.REFUSE,
            "A group may exist in a non-member country, several in one, also provincial; its name is unique within the country.",
            "215, 232, 233, 277"),
    /** Rule 63: Selection as pilot, set-up, first meeting and secretariat are different events with own dates. */
    SELECTION_IS_NOT_SET_UP(
            63,
            Grade.HOLD,
            "Selection as pilot, set-up, first meeting and secretariat are different events with own dates.",
            "X9"),
    /** Rule 64: Project and group are different things even under one name. */
    PROJECT_IS_NOT_GROUP(64, Grade.HOLD, "Project and group are different things even under one name.", "214, 215"),
    /** Rule 65: A planned cadence creates expectations, not meetings. */
    CADENCE_IS_NO_MEETING(65, Grade.HOLD, "A planned cadence creates expectations, not meetings.", "227; X21"),
    /** Rule 66: A change of scope or name keeps the identity. */
    SAME_GROUP_AFTER_CHANGE(66, Grade.HOLD, "A change of scope or name keeps the identity.", "282; Peru"),
    /** Rule 67: A recommendation names group, date or meeting, and addressee; it is adopted not before the meeting. */
    RECOMMENDATION_COMES_FROM_MEETING(
            67,
            Grade.REFUSE,
            "A recommendation names group, date or meeting, and addressee; it is adopted not before the meeting.",
            "212; South Kivu 2019"),
    /** Rule 68: Minutes exist only for held meetings, are approved later, and corrected by a later meeting. */
    MINUTES_OF_HELD_MEETINGS(
            68,
            Grade.REFUSE,
            "Minutes exist only for held meetings, are approved later, and corrected by a later meeting.",
            "S3"),
    /** Rule 69: The last company leaving does not end the group; winding-up is decided. */
    WINDING_UP_IS_DECIDED(
            69, Grade.HOLD, "The last company leaving does not end the group; winding-up is decided.", "Myanmar");

    private final RuleDefinition definition;

    WorkingGroupRule(int number, Grade grade, String text, String ground) {
        definition = new RuleDefinition(number, grade, text, ground);
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }
}
