package org.vpshr.domain.matter;

import static org.vpshr.domain.matter.MatterRule.REPRESENTS_ANOTHER;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.text.MayBeEmpty;
import org.vpshr.domain.text.OneLine;

/**
 * A role that somebody held over the time of the entry, as a plain statement: no earlier or later holder need be known.
 *
 * @param office such as chair, co-chair, board member, member, observer
 * @param body in which it is held; empty where it is held in none
 * @param holder who holds it; nothing where that is not known
 * @param represents for whom it is held, where that is somebody else
 */
public record HeldRole(
        @OneLine String office,
        @OneLine @MayBeEmpty String body,
        @Nullable Party holder,
        @Nullable Party represents) implements Matter {

    HeldRole named(UnaryOperator<Party> by) {
        return new HeldRole(office, body, OtherParties.other(holder, by), OtherParties.other(represents, by));
    }

    @Override
    public Findings admit(Entry entry) {
        REPRESENTS_ANOTHER.refuseIf(
                holder != null && holder.equals(represents),
                holder + " is to represent itself",
                "leave out whom it represents");
        return Findings.NONE;
    }
}
