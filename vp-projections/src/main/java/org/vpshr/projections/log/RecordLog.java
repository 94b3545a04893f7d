package org.vpshr.projections.log;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.vpshr.projections.history.Fold;
import org.vpshr.projections.history.RecordedEvent;

/** What was recorded, in its order, of what is asked for. */
public final class RecordLog implements Fold {
    private final LogQuery query;
    private final List<LogLine> lines = new ArrayList<>();

    /**
     * A log of nothing yet.
     *
     * @param query what is asked for
     */
    public RecordLog(LogQuery query) {
        this.query = query;
    }

    @Override
    public void apply(RecordedEvent recorded) {
        boolean asked = query.holds(
                recorded.recorded().atZone(ZoneOffset.UTC).toLocalDate(),
                recorded.event().touches());
        if (asked) {
            lines.add(LogLine.of(recorded));
        }
    }

    /** {@return the last events that answer, as many as are asked for} */
    public List<LogLine> lines() {
        int first = (int) Math.max(0, lines.size() - query.last());
        return List.copyOf(lines.subList(first, lines.size()));
    }
}
