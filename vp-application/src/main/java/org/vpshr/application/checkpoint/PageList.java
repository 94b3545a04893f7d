package org.vpshr.application.checkpoint;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vpshr.application.privacy.MacKey;
import org.vpshr.application.store.Head;
import org.vpshr.projections.finding.Shelf;
import org.vpshr.projections.finding.Shelves;

/**
 * How far a checkpoint goes: the version of the fold, the head of the ledger that it was folded up to, and the MAC of each
 * page there was then. Its own MAC covers all of it, so that a page that is missing, added or older is noticed.
 */
record PageList(long fold, Head head, SortedMap<Shelf, byte[]> pages) {
    static final PageList EMPTY = new PageList(Shelves.VERSION, new Head(0, ""), Collections.emptySortedMap());

    PageList {
        pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
    }

    /** What its MAC is taken of. */
    MacKey.Message message(MacKey key) {
        MacKey.Message message = key.message("reached")
                .put(fold)
                .put(head.position())
                .put(head.hash())
                .put(pages.size());
        pages.forEach((page, mac) ->
                message.put(page.of()).put(page.first()).put(page.last()).put(mac));
        return message;
    }

    /** Whether it was folded by this version from the source, which has come at least as far. */
    boolean isOf(Checkpoint.Source source) {
        return fold == Shelves.VERSION
                && source.hashAt(head.position()).filter(head.hash()::equals).isPresent();
    }
}
