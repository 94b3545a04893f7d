package org.vpshr.domain.time;

import org.vpshr.domain.rule.Grade;
import org.vpshr.domain.rule.Rule;
import org.vpshr.domain.rule.RuleDefinition;

/** The rules that a time keeps in itself. */
public enum TimeRule implements Rule {
    /** Rule 85: Each fact keeps its date text as given, normalised range, precision, time recorded and source. */
    TIME_IS_WHOLE(
            85,
            Grade.REFUSE,
            "Each fact keeps its date text as given, normalised range, precision, time recorded and source.",
            "7.2"),
    /** Rule 88: A range starts before it ends; an open end is allowed; a derived end is marked. */
    RANGE_STARTS_BEFORE_IT_ENDS(
            88,
            Grade.REFUSE,
            "A range starts before it ends; an open end is allowed; a derived end is marked.",
            "16, 214, 23"),
    /**
     * Rule 139: A season is one of the hemisphere in which its place lies, and says so where that is not the northern.
     */
    SEASON_IS_THAT_OF_ITS_PLACE(
            139,
            Grade.FLAG,
            "A season is one of the hemisphere in which its place lies, and says so where that is not the northern.",
            "ours: what is autumn in Pretoria is spring in The Hague");

    private final RuleDefinition definition;

    TimeRule(int number, Grade grade, String text, String ground) {
        definition = new RuleDefinition(number, grade, text, ground);
    }

    @Override
    public RuleDefinition definition() {
        return definition;
    }
}
