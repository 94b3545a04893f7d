package org.vpshr.application.nodes;

import java.util.List;
import org.vpshr.domain.Subject;
import org.vpshr.projections.history.RecordedEvent;

/** Where views get to know what was recorded. */
@FunctionalInterface
public interface SubjectHistory {
    /** What was recorded about the subject up to and with a position, in order. */
    List<RecordedEvent> about(Subject subject, long upTo);
}
