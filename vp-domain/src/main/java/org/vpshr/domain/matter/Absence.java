package org.vpshr.domain.matter;

import static org.vpshr.domain.matter.MatterRule.ABSENCE_HAS_A_TIME;

import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.text.MayBeEmpty;
import org.vpshr.domain.text.OneLine;

/**
 * What did not happen, or is not there, as of the day or over the time of the entry.
 *
 * @param kind what is missing
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
        /** Somebody was asked, and did not answer. */
        NO_ANSWER,
        /** What was to be held was not. */
        NOT_HELD,
        /** It was open to join, and nobody did. */
        NOBODY_JOINED,
        /** Nobody counted, or what was counted is not told. */
        NO_FIGURES,
        /** There was none to tell of. */
        NO_CASES,
        /** It was looked at, and no rule was found to be broken. */
        NO_BREACH,
        /** What was to be done was not. */
        NOT_DONE,
        /** A decision was due, and was not taken. */
        NOT_DECIDED,
        /** It exists, and does not bind. */
        NOT_IN_FORCE,
        /** It was looked for, and nothing was found that shows it. */
        NO_EVIDENCE,
        /** It was put off. */
        POSTPONED
    }
}
