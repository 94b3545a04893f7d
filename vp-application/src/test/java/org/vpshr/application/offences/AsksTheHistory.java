package org.vpshr.application.offences;

import java.util.List;
import org.vpshr.application.reports.History;
import org.vpshr.domain.Subject;
import org.vpshr.projections.history.RecordedEvent;

/** Breaks the rule that answers come out of a state that knows only what its audience may see. */
public final class AsksTheHistory {
    List<RecordedEvent> answer(History history, Subject subject) {
        return history.about(subject);
    }
}
