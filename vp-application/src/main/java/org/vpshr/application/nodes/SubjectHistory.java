package org.vpshr.application.nodes;

import java.util.List;
import org.vpshr.domain.Subject;
import org.vpshr.projections.history.RecordedEvent;

/** Where views get to know what was recorded. */
@FunctionalInterface
public interface SubjectHistory {
    /**
     * {@return what was recorded about the subject up to and with a position, in order}
     *
     * @param subject what it is about
     * @param upTo the last position of the ledger that counts
     */
    List<RecordedEvent> about(Subject subject, long upTo);
}
