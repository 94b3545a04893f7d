package org.vpshr.domain.report;

import org.vpshr.domain.rule.Grade;
import org.vpshr.domain.rule.Rule;
import org.vpshr.domain.rule.RuleDefinition;

/** The rules of annual reports. */
public enum ReportRule implements Rule {
    /**
     * Rule 7: No report for a year that ended before the first day of membership; the year of joining may be partial.
     */
    NOT_BEFORE_MEMBERSHIP(
            7,
            Grade.REFUSE,
            "No report for a year that ended before the first day of membership; the year of joining may be partial.",
            "13; brief"),
    /** Rule 8: No report for a year wholly after leaving; the year of leaving may be reported. */
    NOT_AFTER_LEAVING(
            8, Grade.REFUSE, "No report for a year wholly after leaving; the year of leaving may be reported.", "S2"),
    /** Rule 31: One report per government, reporting year and edition. */
    ONE_REPORT_A_YEAR(31, Grade.REFUSE, "One report per government, reporting year and edition.", "S2.3; 1"),
    /**
     * Rule 32: Commissioned, contributions, draft, cleared, signed, submitted, published; no skipping, and no way back
     * without a recorded reopening.
     */
    STATES_IN_ORDER(
            32,
            Grade.REFUSE,
            "Commissioned, contributions, draft, cleared, signed, submitted, published; no skipping, and no way back"
                    + " without a recorded reopening.",
            "S6"),
    /** Rule 33: A report is published after the end of its reporting year. */
    PUBLISHED_AFTER_ITS_YEAR(33, Grade.REFUSE, "A report is published after the end of its reporting year.", "S5"),
    /** Rule 34: A published version never changes; an amendment names a version that was published before it. */
    PUBLISHED_VERSION_STANDS(
            34,
            Grade.REFUSE,
            "A published version never changes; an amendment names a version that was published before it.",
            "S6.2; brief"),
    /** Rule 35: An erratum holds old text, new text, reason, authoriser and place. */
    ERRATUM_IS_WHOLE(35, Grade.REFUSE, "An erratum holds old text, new text, reason, authoriser and place.", "S6.2"),
    /** Rule 36: A reconstruction of a version uses only what was recorded up to that version. */
    MADE_FROM_WHAT_WAS_RECORDED(
            36,
            Grade.HOLD,
            "A reconstruction of a version uses only what was recorded up to that version.",
            "X18, X19"),
    /** Rule 37: A reconstruction today may differ from the published version; events explain the difference. */
    DIFFERENCE_IS_EXPLAINED(
            37,
            Grade.HOLD,
            "A reconstruction today may differ from the published version; events explain the difference.",
            "X14"),
    /** Rule 38: The version of the template is chosen by reporting year; names of sections are not constants. */
    TEMPLATE_OF_ITS_YEAR(
            38,
            Grade.REFUSE,
            "The version of the template is chosen by reporting year; names of sections are not constants.",
            "8-10; S1.3"),
    /** Rule 38: The template that a commission names is the one that makes reports of its year. */
    TEMPLATE_IS_ON_HAND(
            38, Grade.FLAG, "The template that a commission names is the one that makes reports of its year.", "S1.3"),
    /** Rule 39: A change of template against last year is mentioned in the report. */
    NEW_STRUCTURE_IS_EXPLAINED(
            39, Grade.FLAG, "A change of template against last year is mentioned in the report.", "8"),
    /** Rule 40: A waiver names the item of the guidelines that it leaves out, and why. */
    WAIVER_SAYS_WHAT_AND_WHY(
            40, Grade.REFUSE, "A waiver names the item of the guidelines that it leaves out, and why.", "GP-0.6, 0.8"),
    /** Rule 40: Every mandatory item has content or a recorded waiver on a ground of security, law or practice. */
    MANDATORY_ITEM_OR_WAIVER(
            40,
            Grade.FLAG,
            "Every mandatory item has content or a recorded waiver on a ground of security, law or practice.",
            "GP-0.6, 0.8"),
    /** Rule 40: A waiver is of an item that the guidelines of its year ask for. */
    WAIVED_ITEM_IS_ASKED_FOR(
            40, Grade.FLAG, "A waiver is of an item that the guidelines of its year ask for.", "GP-0.6"),
    /** Rule 41: An optional section may be empty; lessons may stand within countries. */
    OPTIONAL_MAY_BE_EMPTY(
            41, Grade.HOLD, "An optional section may be empty; lessons may stand within countries.", "GP-0.9; 11"),
    /**
     * Rule 42: An update names the last full report, which is published and older; full or update follows the cadence
     * of that year.
     */
    UPDATE_NAMES_LAST_FULL(
            42,
            Grade.REFUSE,
            "An update names the last full report, which is published and older; full or update follows the cadence of"
                    + " that year.",
            "uk-2021, uk-2022"),
    /** Rule 46: Nothing in a report is dated after its publication, plans apart. */
    NOTHING_AFTER_PUBLICATION(
            46, Grade.REFUSE, "Nothing in a report is dated after its publication, plans apart.", "X18"),
    /** Rule 50: Footnotes have one running number; each mark has one text and each text one mark. */
    ONE_MARK_ONE_NOTE(
            50,
            Grade.REFUSE,
            "Footnotes have one running number; each mark has one text and each text one mark.",
            "31-268"),
    /** Rule 51: The signatory of the foreword holds the stated office on the day of signing. */
    SIGNATORY_HOLDS_THE_OFFICE(
            51, Grade.REFUSE, "The signatory of the foreword holds the stated office on the day of signing.", "6, 7"),
    /** Rule 53: The basis of the reporting period, calendar or fiscal, is explicit. */
    PERIOD_IS_EXPLICIT(
            53,
            Grade.REFUSE,
            "The basis of the reporting period, calendar or fiscal, is explicit.",
            "canada-2016; S2.4"),
    /**
     * Rule 128: Contribution, review, clearance (legal, privacy, policy), then signature; a change after clearance
     * needs clearance again.
     */
    CLEARED_AS_IT_STANDS(
            128,
            Grade.REFUSE,
            "Contribution, review, clearance (legal, privacy, policy), then signature; a change after clearance needs"
                    + " clearance again.",
            "S6.1"),
    /** Rule 130: A translation belongs to one version and has errata of its own. */
    TRANSLATION_OF_A_VERSION(
            130, Grade.REFUSE, "A translation belongs to one version and has errata of its own.", "S6.3"),
    /** Rule 130: Words of a translation that are corrected stand in it. */
    TRANSLATION_SAID_SO(130, Grade.FLAG, "Words of a translation that are corrected stand in it.", "S6.3"),
    /** Rule 148: A desk that is named is the government's own, and contributes to a report when it was asked. */
    DESK_IS_ASKED(
            148,
            Grade.FLAG,
            "A desk that is named is the government's own, and contributes to a report when it was asked.",
            "ours: a desk by another name is waited for in vain"),
    /** Rule 131: History is kept for the archive term; destruction follows the selection list and leaves a trace. */
    DESTRUCTION_LEAVES_A_TRACE(
            131,
            Grade.REFUSE,
            "History is kept for the archive term; destruction follows the selection list and leaves a trace.",
            "S6.5"),
    /**
     * Rule 149: A report that was published outside the record is noted once, with who published it and when; the
     * record publishes no version of it.
     */
    OUTSIDE_REPORT_IS_SAID(
            149,
            Grade.REFUSE,
            "A report that was published outside the record is noted once, with who published it and when; the record"
                    + " publishes no version of it.",
            "ours: a record may begin after its government's first report");

    private final RuleDefinition definition;

    ReportRule(int number, Grade grade, String text, String ground) {
        definition = new RuleDefinition(number, grade, text, ground);
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }
}
