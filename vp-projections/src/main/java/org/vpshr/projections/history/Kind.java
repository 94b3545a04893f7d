package org.vpshr.projections.history;

import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;

/**
 * What kind of thing an event tells of what kind of subject, such as {@code engagement.EventHeld} or {@code
 * irbc.ResultReported}; templates select by it.
 */
public record Kind(String subject, String event) {

    public static Kind of(DomainEvent event) {
        return of(event.subject(), event);
    }

    /** The kind that the event has under another subject, after its entry was moved there. */
    public static Kind of(Subject subject, DomainEvent event) {
        String path = subject.toString();
        return new Kind(path.substring(0, path.indexOf('/')), event.getClass().getSimpleName());
    }

    @Override
    public String toString() {
        return subject + "." + event;
    }
}
