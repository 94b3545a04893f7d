package org.vpshr.domain.measure;

import org.vpshr.domain.rule.Grade;
import org.vpshr.domain.rule.Rule;
import org.vpshr.domain.rule.RuleDefinition;

/** The rules about numbers and money. */
public enum FigureRule implements Rule {
    NUMBER_KEEPS_ITS_KIND(
            95,
            Grade.REFUSE,
            "A number keeps its kind: exact, about, more than, range, fraction, percent, estimate, forecast.",
            "50, 80, 124, 151, 162, 204, 273, 304-306"),
    NO_DROPPED_BOUND(96, Grade.HOLD, "No arithmetic drops a bound.", "304, 305"),
    COMPARE_LIKE_WITH_LIKE(97, Grade.FLAG, "A comparison needs the same measure and length of period.", "304-307"),
    MONEY_IS_WHOLE(
            98,
            Grade.REFUSE,
            "Money has amount, currency, payer, receiver, purpose and date or 'undated'; own money stays apart in every total.",
            "190, 267, 272, 273"),
    RANGE_RUNS_UPWARD(99, Grade.REFUSE, "A range runs from low to high.", "124, 271, 274"),
    SHARE_IS_AT_MOST_ALL(99, Grade.REFUSE, "A share is 0 to 100 %; growth may exceed it.", "124, 271, 274"),
    AMOUNTS_ARE_REVERSED(100, Grade.REFUSE, "Amounts are corrected by reversal and new amount, never edited.", "S6.5"),
    COUNT_AND_LIST_AGREE(
            101, Grade.FLAG, "A stated count and its list agree, or the list is marked open.", "18, 38, 82, 44, 259"),
    COUNTED_IS_WHOLE(
            138,
            Grade.REFUSE,
            "A figure of what is counted is whole, and an amount of money has no more decimals than its currency.",
            "ours: where the point parts thousands, 1.250 people are not one and a quarter"),
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
