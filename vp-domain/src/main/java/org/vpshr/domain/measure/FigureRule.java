package org.vpshr.domain.measure;

import org.vpshr.domain.rule.Grade;
import org.vpshr.domain.rule.Rule;
import org.vpshr.domain.rule.RuleDefinition;

/** The rules about numbers and money. */
public enum FigureRule implements Rule {
    /** Rule 95: A number keeps its kind: exact, about, more than, range, fraction, percent, estimate, forecast. */
    NUMBER_KEEPS_ITS_KIND(
            95,
            Grade.REFUSE,
            "A number keeps its kind: exact, about, more than, range, fraction, percent, estimate, forecast.",
            "50, 80, 124, 151, 162, 204, 273, 304-306"),
    /** Rule 96: No arithmetic drops a bound. */
    NO_DROPPED_BOUND(96, Grade.HOLD, "No arithmetic drops a bound.", "304, 305"),
    /** Rule 97: A comparison needs the same measure and length of period. */
    COMPARE_LIKE_WITH_LIKE(97, Grade.FLAG, "A comparison needs the same measure and length of period.", "304-307"),
    /**
     * Rule 98: Money has amount, currency, payer, receiver, purpose and date or 'undated'; own money stays apart in
     * every total.
     */
    MONEY_IS_WHOLE(
            98,
            Grade.REFUSE,
            "Money has amount, currency, payer, receiver, purpose and date or 'undated'; own money stays apart in every total.",
            "190, 267, 272, 273"),
    /** Rule 99: A range runs from low to high. */
    RANGE_RUNS_UPWARD(99, Grade.REFUSE, "A range runs from low to high.", "124, 271, 274"),
    /** Rule 99: A share is 0 to 100 %; growth may exceed it. */
    SHARE_IS_AT_MOST_ALL(99, Grade.REFUSE, "A share is 0 to 100 %; growth may exceed it.", "124, 271, 274"),
    /** Rule 100: Amounts are corrected by reversal and new amount, never edited. */
    AMOUNTS_ARE_REVERSED(100, Grade.REFUSE, "Amounts are corrected by reversal and new amount, never edited.", "S6.5"),
    /** Rule 101: A stated count and its list agree, or the list is marked open. */
    COUNT_AND_LIST_AGREE(
            101, Grade.FLAG, "A stated count and its list agree, or the list is marked open.", "18, 38, 82, 44, 259"),
    /**
     * Rule 138: A figure of what is counted is whole, and an amount of money has no more decimals than its currency.
     */
    COUNTED_IS_WHOLE(
            138,
            Grade.REFUSE,
            "A figure of what is counted is whole, and an amount of money has no more decimals than its currency.",
            "ours: where the point parts thousands, 1.250 people are not one and a quarter"),
    /** Rule 140: A measure with three decimals is not a number of thousands. */
    READ_IN_ONE_WAY(
            140,
            Grade.FLAG,
            "A measure with three decimals is not a number of thousands.",
            "ours: 1.250 tonnes may be meant as one thousand two hundred and fifty");

    private final RuleDefinition definition;

    FigureRule(int number, Grade grade, String text, String ground) {
        definition = new RuleDefinition(number, grade, text, ground);
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }
}
