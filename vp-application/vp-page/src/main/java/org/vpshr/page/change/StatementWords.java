package org.vpshr.page.change;

import java.util.Optional;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.comparison.Side;

/** What a statement says, whichever report prints it. */
public final class StatementWords {
    private StatementWords() {}

    /** {@return its own words in a state; nothing where that holds no such statement, or none that its reader may see} */
    public static Optional<String> of(EntryId entry, Side state) {
        return state.known()
                .entries()
                .find(entry)
                .map(found -> found.entry()
                        .statement()
                        .in(state.report().language(), state.known().names()::person));
    }
}
