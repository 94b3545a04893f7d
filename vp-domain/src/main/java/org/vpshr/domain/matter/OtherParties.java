package org.vpshr.domain.matter;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.party.Party;

/** Parties in whose places others are put. */
final class OtherParties {
    private OtherParties() {}

    static List<Party> each(List<Party> parties, UnaryOperator<Party> by) {
        return parties.stream().map(by).toList();
    }

    static @Nullable Party other(@Nullable Party party, UnaryOperator<Party> by) {
        return party == null ? null : by.apply(party);
    }
}
