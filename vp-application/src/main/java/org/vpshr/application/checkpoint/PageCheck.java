package org.vpshr.application.checkpoint;

import java.sql.SQLException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.vpshr.projections.finding.Shelf;

/** Holds the pages of a checkpoint beside the full fold of the ledger. */
final class PageCheck {
    private static final String CHANGED =
            "was changed since it was written, or is of another record: nothing is answered"
                    + " from it, and it is made anew for the next report";

    private final PageTable table;
    private final Checkpoint.Source source;
    private final FoldedOrigins folded;

    PageCheck(PageTable table, Checkpoint.Source source, FoldedOrigins folded) {
        this.table = table;
        this.source = source;
        this.folded = folded;
    }

    Optional<String> problem() throws SQLException {
        Optional<PageList> list = table.list(PageList.EMPTY);
        if (list.isEmpty()) {
            return table.isEmpty() ? Optional.empty() : Optional.of(CHANGED);
        }
        if (!list.get().isOf(source)) {
            return Optional.empty();
        }
        Optional<SortedMap<Shelf, SortedSet<Long>>> kept = table.find(list.get(), page -> true);
        return kept.isEmpty()
                ? Optional.of(CHANGED)
                : difference(kept.get(), folded.pages(list.get().head(), source));
    }

    private static Optional<String> difference(
            SortedMap<Shelf, SortedSet<Long>> kept, SortedMap<Shelf, SortedSet<Long>> folded) {
        SortedSet<Long> none = new TreeSet<>();
        return Stream.concat(kept.keySet().stream(), folded.keySet().stream())
                .filter(page -> !kept.getOrDefault(page, none).equals(folded.getOrDefault(page, none)))
                .min(Shelf::compareTo)
                .map(page -> "says otherwise than the record which entries stand under " + page.of() + " from "
                        + page.first() + " to " + page.last()
                        + "; delete it, and tell who made this version of the"
                        + " library");
    }
}
