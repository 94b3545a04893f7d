package org.vpshr.domain.entry;

import org.vpshr.domain.rule.Grade;
import org.vpshr.domain.rule.Rule;
import org.vpshr.domain.rule.RuleDefinition;

/** The rules that every entry keeps, whatever it tells. */
public enum EntryRule implements Rule {
    /**
     * Rule 43: Valid time overlaps the year: an activity; else only background, standing statement or plan, labelled
     * so.
     */
    BELONGS_TO_ITS_YEAR(
            43,
            Grade.REFUSE,
            "Valid time overlaps the year: an activity; else only background, standing statement or plan, labelled so.",
            "7.2"),
    /** Rule 44: A fact before the year needs a link to a fact of the year or the label 'context'. */
    BACKGROUND_IS_LINKED(
            44,
            Grade.FLAG,
            "A fact before the year needs a link to a fact of the year or the label 'context'.",
            "208, 246, 254"),
    /** Rule 45: A fact after the year may appear only as plan, promise, forecast or commitment. */
    FUTURE_IS_A_PLAN(
            45,
            Grade.REFUSE,
            "A fact after the year may appear only as plan, promise, forecast or commitment.",
            "28, 176, 227, 273"),
    /** Rule 52: A report does not rank or grade members. */
    NO_GRADING(52, Grade.FLAG, "A report does not rank or grade members.", "GP-0.4"),
    /**
     * Rule 86: Precision is never raised silently; a refinement has a source and lies inside the old range, else it is
     * a conflict.
     */
    PRECISION_IS_NOT_RAISED(
            86,
            Grade.REFUSE,
            "Precision is never raised silently; a refinement has a source and lies inside the old range, else it is a"
                    + " conflict.",
            "X6, X14, X16"),
    /** Rule 87: Relative words are resolved against the contribution's date, the original kept. */
    RELATIVE_WORDS_ARE_RESOLVED(
            87,
            Grade.REFUSE,
            "Relative words are resolved against the contribution's date, the original kept.",
            "121, 173, 289, 295"),
    /** Rule 89: An implied year is marked implied. */
    IMPLIED_YEAR_IS_MARKED(89, Grade.REFUSE, "An implied year is marked implied.", "189, 191, 96"),
    /** Rule 90: The overlap of fuzzy dates answers yes, no or maybe. */
    OVERLAP_MAY_BE_MAYBE(90, Grade.HOLD, "The overlap of fuzzy dates answers yes, no or maybe.", "85, 115, 237"),
    /** Rule 91: Rival values from two sources are both kept; one is preferred with a reason. */
    RIVALS_ARE_BOTH_KEPT(
            91,
            Grade.REFUSE,
            "Rival values from two sources are both kept; one is preferred with a reason.",
            "X1, X4, X7"),
    /** Rule 92: Recorded time may be years after valid time, not before it, except for plans. */
    RECORDED_AFTER_IT_HAPPENED(
            92, Grade.REFUSE, "Recorded time may be years after valid time, not before it, except for plans.", "X22"),
    /** Rule 92: A day on which something was done, came out or was looked up is not later than the day of writing. */
    DAY_OF_DOING_HAS_COME(
            92,
            Grade.FLAG,
            "A day on which something was done, came out or was looked up is not later than the day of writing.",
            "X22"),
    /** Rule 93: Replaying the same events gives the same report, byte for byte, on any machine and time zone. */
    REPLAY_IS_EXACT(
            93,
            Grade.HOLD,
            "Replaying the same events gives the same report, byte for byte, on any machine and time zone.",
            "brief"),
    /** Rule 94: A derived event is marked and points to its ground. */
    DERIVED_EVENT_HAS_A_GROUND(94, Grade.FLAG, "A derived event is marked and points to its ground.", "179"),
    /** Rule 120: A source has its own date; an address without a snapshot is flagged. */
    SOURCE_HAS_A_SNAPSHOT(
            120, Grade.FLAG, "A source has its own date; an address without a snapshot is flagged.", "74, 92, 268"),
    /** Rule 121: Every event has a class of confidentiality, a ground and a review date. */
    CONFIDENTIALITY_IS_STATED(
            121, Grade.REFUSE, "Every event has a class of confidentiality, a ground and a review date.", "S6.5"),
    /** Rule 129: Who recorded, who cleared, on what evidence: never empty. */
    NEVER_WITHOUT_EVIDENCE(129, Grade.REFUSE, "Who recorded, who cleared, on what evidence: never empty.", "S6.5"),
    /** Rule 132: An entry has an id that no other entry has. */
    ID_IS_USED_ONCE(132, Grade.REFUSE, "An entry has an id that no other entry has.", "ours: entries are cited by id"),
    /** Rule 133: A link leads to an entry on record. */
    LINK_LEADS_SOMEWHERE(
            133, Grade.REFUSE, "A link leads to an entry on record.", "ours: what rests on another can be followed"),
    /** Rule 134: A person whom an entry refers to is in the register. */
    PERSON_IS_KNOWN(
            134,
            Grade.REFUSE,
            "A person whom an entry refers to is in the register.",
            "ours: names are kept apart, so that they can be erased"),
    /** Rule 144: A language is one of ISO 639-1. */
    LANGUAGE_EXISTS(
            144,
            Grade.REFUSE,
            "A language is one of ISO 639-1.",
            "ours: a text in a language that there is not is printed for nobody"),
    /** Rule 145: What is part of another entry is printed in the section of that entry. */
    PARTS_STAND_TOGETHER(
            145,
            Grade.FLAG,
            "What is part of another entry is printed in the section of that entry.",
            "ours: a link across sections joins nothing"),
    /** Rule 146: A section in which an entry is placed is one of the template of its year. */
    PLACED_IN_A_SECTION(
            146,
            Grade.FLAG,
            "A section in which an entry is placed is one of the template of its year.",
            "ours: an entry that is placed nowhere goes where its kind goes"),
    /**
     * Rule 147: A day, a sum, a share, a country or a registered organisation of which a text tells stands in the
     * fields too.
     */
    TEXT_AND_FIELDS_AGREE(
            147,
            Grade.FLAG,
            "A day, a sum, a share, a country or a registered organisation of which a text tells stands in the fields"
                    + " too.",
            "ours: what stands in words alone cannot be found, counted or followed"),
    /**
     * Rule 152: What bears on a year and is for the public is printed in the report of that year, or it is said why
     * not.
     */
    BEARING_IS_PRINTED(
            152,
            Grade.FLAG,
            "What bears on a year and is for the public is printed in the report of that year, or it is said why not.",
            "ours: nothing that was accepted is lost"),
    /** Rule 165: An attribute is the ministry's own, unless its namespace was declared public before. */
    ATTRIBUTES_ARE_OPENED_BY_THEIR_NAMESPACE(
            165,
            Grade.REFUSE,
            "An attribute is the ministry's own, unless its namespace was declared public before.",
            "ours: what is kept beside an entry is shown to others by decision alone");

    private final RuleDefinition definition;

    EntryRule(int number, Grade grade, String text, String ground) {
        definition = new RuleDefinition(number, grade, text, ground);
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }
}
