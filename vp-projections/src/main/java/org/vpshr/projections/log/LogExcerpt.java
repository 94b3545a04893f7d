package org.vpshr.projections.log;

import java.util.List;

/** Events in the order in which they were recorded. */
public record LogExcerpt(List<LogLine> lines) {
    public LogExcerpt {
        lines = List.copyOf(lines);
    }
}
