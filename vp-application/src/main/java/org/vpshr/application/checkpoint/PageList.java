package org.vpshr.application.checkpoint;

import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import org.vpshr.application.privacy.MacKey;
import org.vpshr.application.store.Head;
import org.vpshr.projections.finding.Shelf;
import org.vpshr.projections.finding.Shelves;

/**
 * How far a checkpoint goes: the version of the fold, the head of the ledger that it was folded up to, and the MAC of each
 * page there was then. Its own MAC covers all of it, so that a page that is missing, added or older is noticed.
 *
 * @param mac as it was found beside the rest
 */
record PageList(long fold, Head head, SortedMap<Shelf, byte[]> pages, byte[] mac) {
    static final PageList EMPTY =
            new PageList(Shelves.VERSION, new Head(0, ""), Collections.emptySortedMap(), new byte[0]);

    PageList {
        pages = Collections.unmodifiableSortedMap(pages);
    }

    static PageList sealed(Head head, SortedMap<Shelf, byte[]> pages, MacKey key) {
        return new PageList(
                Shelves.VERSION,
                head,
                pages,
                message(Shelves.VERSION, head, pages, key).mac());
    }

    private static MacKey.Message message(long fold, Head head, SortedMap<Shelf, byte[]> pages, MacKey key) {
        MacKey.Message message = key.message("reached")
                .put(fold)
                .put(head.position())
                .put(head.hash())
                .put(pages.size());
        pages.forEach((page, mac) ->
                message.put(page.of()).put(page.first()).put(page.last()).put(mac));
        return message;
    }

    boolean bearsItsMac(MacKey key) {
        return message(fold, head, pages, key).bears(mac);
    }

    /** Whether the other, of whose pages nothing is known yet, is no other than this. */
    boolean isThat(long thatFold, Head thatHead, byte[] thatMac) {
        return fold == thatFold && head.equals(thatHead) && Arrays.equals(mac, thatMac);
    }

    /** Whether it was folded by this version from the source, which has come at least as far. */
    boolean isOf(Checkpoint.Source source) {
        return fold == Shelves.VERSION
                && source.hashAt(head.position()).filter(head.hash()::equals).isPresent();
    }
}
