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
        return new Kind(path.substring(0, path.indexOf('/')), event.word());
    }

    /**
     * Whether the pattern means this kind: {@code irbc.*}, {@code *.PlanMade}, {@code commitment.ChairHandedOver}, or
     * {@code engagement.EventHeld:training} for what the qualifier says.
     */
    public boolean matches(String pattern, String qualifier) {
        boolean ofTheSubject = pattern.startsWith(subject); // most patterns are of another: they are told apart first
        return ofTheSubject
                        && (pattern.equals(toString())
                                || pattern.equals(this + ":" + qualifier)
                                || pattern.equals(subject + ".*"))
                || pattern.startsWith("*") && pattern.equals("*." + event);
    }

    @Override
    public String toString() {
        return subject + "." + event;
    }
}
