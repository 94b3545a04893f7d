package org.vpshr.application.reports;

import java.util.List;
import java.util.Optional;
import org.vpshr.domain.entry.Circle;
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
 */
public record EntryTrace(Trace trace, List<Printing> printings) {

    public EntryTrace {
        printings = List.copyOf(printings);
    }

    /** The life of an entry that the audience may see. */
    static Optional<Trace> of(EntryId entry, Reconstruction known, Circle audience, Language language) {
        return known.entries()
                .find(entry)
                .filter(c -> audience.sees(c.circle()))
                .map(c -> Trace.of(c, known.names(), language));
    }
}
