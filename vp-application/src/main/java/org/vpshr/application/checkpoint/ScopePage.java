package org.vpshr.application.checkpoint;

import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vpshr.application.privacy.MacKey;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.report.ReportScope;

/**
 * The entries that the reports of one scope may print.
 *
 * @param origins the positions of the events that brought them, in order, in eight bytes each; of what they say, nothing
 */
record ScopePage(Key key, byte[] origins) {

    /** Which page it is, as it stands in the file: of a government, over the years from the first to the last. */
    record Key(String government, long first, long last) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::government)
                .thenComparingLong(Key::first)
                .thenComparingLong(Key::last);

        static Key of(ReportScope scope) {
            return new Key(scope.government().code(), scope.first(), scope.last());
        }

        /** Whether a report of the government over the year rests on the page. */
        boolean isFor(Country whose, int year) {
            return government.equals(whose.code()) && first <= year && year <= last;
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    static ScopePage of(Key key, SortedSet<Long> positions) {
        ByteBuffer bytes = ByteBuffer.allocate(positions.size() * Long.BYTES);
        positions.forEach(bytes::putLong);
        return new ScopePage(key, bytes.array());
    }

    SortedSet<Long> positions() {
        ByteBuffer bytes = ByteBuffer.wrap(origins);
        SortedSet<Long> positions = new TreeSet<>();
        while (bytes.hasRemaining()) {
            positions.add(bytes.getLong());
        }
        return positions;
    }

    /** What its MAC is taken of. */
    MacKey.Message message(MacKey mac) {
        return mac.message("page")
                .put(ReportScope.VERSION)
                .put(key.government())
                .put(key.first())
                .put(key.last())
                .put(origins);
    }
}
