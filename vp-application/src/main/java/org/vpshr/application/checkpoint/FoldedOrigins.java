package org.vpshr.application.checkpoint;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.domain.party.Country;

/**
 * The same as a checkpoint says, folded from the ledger once for as many reports as are asked for, and kept nowhere: for
 * who has to rest on the ledger alone.
 */
public final class FoldedOrigins implements ReportOrigins {
    private static final System.Logger LOG = System.getLogger(FoldedOrigins.class.getName());

    private final SortedMap<ScopePage.Key, SortedSet<Long>> pages = new TreeMap<>();
    private long upTo;

    @Override
    public synchronized Optional<SortedSet<Long>> origins(Country government, int year, Checkpoint.Source source) {
        try {
            goOn(source);
        } catch (StoreUnavailable without) {
            LOG.log(System.Logger.Level.DEBUG, "all is read: {0}", without);
            return Optional.empty();
        }
        return Optional.of(PageFold.together(pages, government, year));
    }

    private void goOn(Checkpoint.Source source) {
        long head = source.head().position();
        if (upTo < head) {
            PageFold.between(source, upTo, head).forEach(this::add);
            upTo = head;
        }
    }

    private void add(ScopePage.Key page, SortedSet<Long> origins) {
        pages.computeIfAbsent(page, none -> new TreeSet<>()).addAll(origins);
    }
}
