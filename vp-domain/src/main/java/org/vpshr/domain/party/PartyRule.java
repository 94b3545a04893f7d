package org.vpshr.domain.party;

import org.vpshr.domain.rule.Grade;
import org.vpshr.domain.rule.Rule;
import org.vpshr.domain.rule.RuleDefinition;

/** The rules about persons, roles and organisations. */
public enum PartyRule implements Rule {
    /** Rule 10: An organisation is in exactly one pillar or an observer at a time. */
    ONE_PILLAR_OR_OBSERVER(
            10, Grade.REFUSE, "An organisation is in exactly one pillar or an observer at a time.", "S2.2; 152"),
    /** Rule 102: Victims are numbers unless a person allows more. */
    VICTIMS_ARE_NUMBERS(102, Grade.REFUSE, "Victims are numbers unless a person allows more.", "188, 304-306"),
    /** Rule 103: A single-seat office has one holder at a time; 'former' means that the term ended before writing. */
    ONE_HOLDER_OF_AN_OFFICE(
            103,
            Grade.REFUSE,
            "A single-seat office has one holder at a time; 'former' means that the term ended before writing.",
            "78, 98"),
    /** Rule 104: The role in a report is the role at the event, frozen. */
    ROLE_IS_FROZEN(104, Grade.HOLD, "The role in a report is the role at the event, frozen.", "7, 98, 145, 180"),
    /** Rule 105: One person may hold several offices of several bodies. */
    SEVERAL_OFFICES(105, Grade.HOLD, "One person may hold several offices of several bodies.", "137"),
    /** Rule 106: An office without a name is allowed; a name may be added later by refinement. */
    OFFICE_WITHOUT_NAME(
            106,
            Grade.HOLD,
            "An office without a name is allowed; a name may be added later by refinement.",
            "99, 145, 265"),
    /** Rule 107: The head of a delegation is a participant of the event. */
    HEAD_OF_DELEGATION_TAKES_PART(107, Grade.REFUSE, "The head of a delegation is a participant of the event.", "180"),
    /** Rule 109: Names of organisations have dated variants; one identity across spellings. */
    NAMES_ARE_DATED(
            109,
            Grade.REFUSE,
            "Names of organisations have dated variants; one identity across spellings.",
            "150, 166"),
    /** Rule 110: A mix-up of entities is corrected by an event that moves the fact; the published text stays. */
    MIX_UP_IS_MOVED(
            110,
            Grade.HOLD,
            "A mix-up of entities is corrected by an event that moves the fact; the published text stays.",
            "X12"),
    /** Rule 117: Local leaders, defenders, complainants and community members are not named by default. */
    EXPOSED_PEOPLE_ARE_NOT_NAMED(
            117,
            Grade.REFUSE,
            "Local leaders, defenders, complainants and community members are not named by default.",
            "256, 265; S6.4"),
    /** Rule 135: A person is registered once, under the reference that the name belongs to. */
    REGISTERED_ONCE(
            135,
            Grade.REFUSE,
            "A person is registered once, under the reference that the name belongs to.",
            "ours: a name is opened by the key of one person"),
    /** Rule 141: The name of a registered person stands in the register alone; elsewhere the person is referred to. */
    NAME_STANDS_APART(
            141,
            Grade.REFUSE,
            "The name of a registered person stands in the register alone; elsewhere the person is referred to.",
            "ours: what stands in clear elsewhere outlives an erasure"),
    /** Rule 143: An organisation that is named is in the register. */
    ORGANISATION_IS_KNOWN(
            143,
            Grade.FLAG,
            "An organisation that is named is in the register.",
            "ours: two spellings of an id are two organisations, and neither has a name"),
    /** Rule 141: A word that is the surname of a registered person may be that person's name. */
    SURNAME_MAY_BE_A_NAME(
            141,
            Grade.FLAG,
            "A word that is the surname of a registered person may be that person's name.",
            "ours: what stands in clear elsewhere outlives an erasure");

    private final RuleDefinition definition;

    PartyRule(int number, Grade grade, String text, String ground) {
        definition = new RuleDefinition(number, grade, text, ground);
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }
}
