package org.vpshr.application.reports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.projections.report.Reconstruction;
import org.vpshr.projections.trace.Printing;
import org.vpshr.projections.trace.Trace;

/**
 * The life of an entry, and the reports that print it.
 *
 * @param trace its events, who wrote them on what evidence, its sources
 * @param printings where reports print it
 * @param recorders who recorded, by ledger position; empty where the reader may not know
 */
public record EntryTrace(Trace trace, List<Printing> printings, Map<Long, String> recorders) {

    /** Takes copies of what is given. */
    public EntryTrace {
        printings = List.copyOf(printings);
        recorders = Map.copyOf(recorders);
    }

    EntryTrace(Trace trace, List<Printing> printings) {
        this(trace, printings, Map.of());
    }

    /**
     * {@return the same with who recorded}
     *
     * @param who who recorded, by the position of the event
     */
    public EntryTrace with(Map<Long, String> who) {
        return new EntryTrace(trace, printings, who);
    }

    /** The life of an entry, as far as the state's audience may see it. */
    static Optional<Trace> of(EntryId entry, Reconstruction known, Language language) {
        return known.entries().find(entry).map(c -> Trace.of(c, known.names(), language));
    }
}
