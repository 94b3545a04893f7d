package org.vpshr.domain.matter;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.measure.Quantity;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.text.Label;
import org.vpshr.domain.text.MayBeEmpty;
import org.vpshr.domain.text.OneLine;

/**
 * Something that somebody recommended. What the addressees made of it are outcomes that follow it.
 *
 * @param from who recommends
 * @param to all who are to do it
 * @param on what is to be done, in short
 * @param number by which it is cited; empty where it has none
 * @param count how many are told of at once
 */
public record Recommendation(
        List<Party> from,
        List<Party> to,
        @OneLine String on,
        @Label @MayBeEmpty String number,
        @Nullable Quantity count)
        implements Matter {

    /** Takes copies of the parties. */
    public Recommendation {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    Recommendation named(UnaryOperator<Party> by) {
        return new Recommendation(OtherParties.each(from, by), OtherParties.each(to, by), on, number, count);
    }
}
