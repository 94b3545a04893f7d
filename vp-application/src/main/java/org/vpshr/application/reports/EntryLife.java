package org.vpshr.application.reports;

import java.util.List;
import java.util.Map;
import org.vpshr.projections.trace.Printing;
import org.vpshr.projections.trace.Trace;

/**
 * The whole life of an entry: what was recorded of it, and where it is printed.
 *
 * @param printings the reports that print it, each as of a moment
 * @param recorders who recorded, by ledger position; empty where the reader may not know
 */
public record EntryLife(Trace trace, List<Printing> printings, Map<Long, String> recorders) {
    public EntryLife {
        printings = List.copyOf(printings);
        recorders = Map.copyOf(recorders);
    }
}
