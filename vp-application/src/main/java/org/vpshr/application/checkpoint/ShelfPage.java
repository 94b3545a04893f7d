package org.vpshr.application.checkpoint;

import java.nio.ByteBuffer;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vpshr.application.privacy.MacKey;
import org.vpshr.projections.finding.Shelf;
import org.vpshr.projections.finding.Shelves;

/**
 * The entries on a shelf.
 *
 * @param origins the positions of the events that brought them, in order, in eight bytes each; of what they say, nothing
 */
record ShelfPage(Shelf shelf, byte[] origins) {

    static ShelfPage of(Shelf shelf, SortedSet<Long> positions) {
        ByteBuffer bytes = ByteBuffer.allocate(positions.size() * Long.BYTES);
        positions.forEach(bytes::putLong);
        return new ShelfPage(shelf, bytes.array());
    }

    SortedSet<Long> positions() {
        ByteBuffer bytes = ByteBuffer.wrap(origins);
        SortedSet<Long> positions = new TreeSet<>();
        while (bytes.hasRemaining()) {
            positions.add(bytes.getLong());
        }
        return positions;
    }

    /** What stands on this one or on the other of the same shelf. */
    ShelfPage and(ShelfPage other) {
        SortedSet<Long> both = positions();
        both.addAll(other.positions());
        return of(shelf, both);
    }

    /** What its MAC is taken of. */
    MacKey.Message message(MacKey mac) {
        return mac.message("page")
                .put(Shelves.VERSION)
                .put(shelf.of())
                .put(shelf.first())
                .put(shelf.last())
                .put(origins);
    }
}
