package org.vpshr.domain.matter;

import java.util.List;
import java.util.function.UnaryOperator;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.text.MayBeEmpty;
import org.vpshr.domain.text.OneLine;

/**
 * What was said or asked in a parliament, or publicly by those who govern. What became of it are outcomes that follow it.
 *
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

    public Proceeding {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    Proceeding named(UnaryOperator<Party> by) {
        return new Proceeding(kind, chamber, number, OtherParties.each(from, by), OtherParties.each(to, by), on);
    }

    /** What it is. */
    public enum Kind {
        QUESTION,
        ANSWER,
        INTERPELLATION,
        MOTION,
        POSTULATE,
        BILL,
        PETITION,
        HEARING,
        DEBATE,
        VOTE,
        POPULAR_VOTE,
        LETTER,
        ORDER,
        SPEECH,
        STATEMENT
    }
}
