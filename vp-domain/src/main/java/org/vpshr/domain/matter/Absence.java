package org.vpshr.domain.matter;

import static org.vpshr.domain.matter.MatterRule.ABSENCE_HAS_A_TIME;

import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.text.MayBeEmpty;
import org.vpshr.domain.text.OneLine;

/**
 * What did not happen, or is not there, as of the day or over the time of the entry.
 *
 * @param expected what was asked for or might have been expected
 * @param because why, as far as it is told; empty where it is not
 */
public record Absence(
        Kind kind,
        @OneLine String expected,
        @OneLine @MayBeEmpty String because) implements Matter {

    @Override
    public Findings admit(Entry entry) {
        return Findings.of(ABSENCE_HAS_A_TIME.flagIf(
                !entry.when().hasDate(), entry.id() + " tells what did not happen, and not as of when"));
    }

    /** What is missing. */
    public enum Kind {
        NO_ANSWER,
        NOT_HELD,
        NOBODY_JOINED,
        NO_FIGURES,
        NO_CASES,
        NO_BREACH,
        NOT_DONE,
        NOT_DECIDED,
        NOT_IN_FORCE,
        NO_EVIDENCE,
        POSTPONED
    }
}
