package org.vpshr.projections.history;

import java.time.Instant;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;

/**
 * An event with its place in the ledger.
 *
 * @param position its place in the order of all events, from 1, without gaps
 * @param recorded the instant at which the ledger took it in (transaction time), to the microsecond; it never decreases
 * @param event what was recorded
 * @param subject what its entry belongs to from then on; as a rule what the event is about
 */
public record RecordedEvent(long position, Instant recorded, DomainEvent event, Subject subject) {

    /**
     * An event about the subject to which its entry belongs from then on.
     *
     * @param position where it stands in the ledger, from 1
     * @param recorded when it was recorded
     * @param event what happened
     */
    public RecordedEvent(long position, Instant recorded, DomainEvent event) {
        this(position, recorded, event, event.belongsTo());
    }
}
