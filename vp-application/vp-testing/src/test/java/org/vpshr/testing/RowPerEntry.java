package org.vpshr.testing;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vpshr.application.following.FollowerPosition;
import org.vpshr.application.following.Sink;
import org.vpshr.application.following.SinkPage;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.RecordedEvent;

/** The last text of each entry. */
final class RowPerEntry implements Fold {
    private final Map<String, String> texts = new TreeMap<>();

    @Override
    public void apply(RecordedEvent recorded) {
        recorded.event()
                .statedEntry()
                .ifPresent(
                        entry -> texts.put(entry.id().value(), entry.statement().english()));
    }

    /** What the fold came to, and up to where. */
    static class Rows implements Sink<RowPerEntry> {
        private final Map<String, String> rows = new TreeMap<>();
        private FollowerPosition position = FollowerPosition.START;

        @Override
        public synchronized Optional<FollowerPosition> position(String name, int version) {
            return Optional.of(position);
        }

        @Override
        public synchronized void store(SinkPage<RowPerEntry> page) {
            if (clears(page)) {
                rows.clear();
            }
            rows.putAll(page.fold().texts);
            position = page.to();
        }

        boolean clears(SinkPage<RowPerEntry> page) {
            return page.anew();
        }

        synchronized Map<String, String> all() {
            return Map.copyOf(rows);
        }
    }
}
