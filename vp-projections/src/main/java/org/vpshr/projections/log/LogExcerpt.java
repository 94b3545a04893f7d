package org.vpshr.projections.log;

import java.util.List;

/**
 * Events in the order in which they were recorded.
 *
 * @param lines an event each
 */
public record LogExcerpt(List<LogLine> lines) {
    /** Takes a copy of the lines. */
    public LogExcerpt {
        lines = List.copyOf(lines);
    }
}
