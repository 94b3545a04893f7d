package org.vpshr.domain.matter;

import java.util.List;
import java.util.function.UnaryOperator;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.text.MayBeEmpty;
import org.vpshr.domain.text.OneLine;

/**
 * What was said or asked in a parliament, or publicly by those who govern. What became of it are outcomes that follow
 * it.
 *
 * @param kind what was done, such as a question, an answer or a vote
 * @param chamber before which; empty for what was said elsewhere
 * @param number by which it is cited; empty where it has none
 * @param from who speaks or asks
 * @param to who is spoken to or asked
 * @param on what it is about
 */
public record Proceeding(
        Kind kind,
        @OneLine @MayBeEmpty String chamber,
        @Label @MayBeEmpty String number,
        List<Party> from,
        List<Party> to,
        @OneLine String on)
        implements Matter {

    /** Takes copies of the parties. */
    public Proceeding {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    Proceeding named(UnaryOperator<Party> by) {
        return new Proceeding(kind, chamber, number, OtherParties.each(from, by), OtherParties.each(to, by), on);
    }

    /** What it is. */
    public enum Kind {
        /** Members of a parliament ask. */
        QUESTION,
        /** The government answers. */
        ANSWER,
        /** Members ask for an answer that is debated. */
        INTERPELLATION,
        /** Members ask for something to be decided. */
        MOTION,
        /** Members ask the government to look into something. */
        POSTULATE,
        /** A law is proposed. */
        BILL,
        /** People turn to the parliament. */
        PETITION,
        /** A committee hears somebody. */
        HEARING,
        /** It is debated. */
        DEBATE,
        /** The parliament votes. */
        VOTE,
        /** The people vote. */
        POPULAR_VOTE,
        /** Somebody who governs writes. */
        LETTER,
        /** Somebody who governs orders it. */
        ORDER,
        /** Somebody who governs gives a speech. */
        SPEECH,
        /** Somebody who governs makes a statement. */
        STATEMENT
    }
}
