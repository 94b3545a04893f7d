package org.vpshr.projections.history;

import java.time.Instant;
import org.vpshr.domain.DomainEvent;

/**
 * An event with its place in the ledger.
 *
 * @param position its place in the order of all events, from 1, without gaps
 * @param recorded the instant at which the ledger took it in (transaction time), to the microsecond; it never decreases
 * @param event what was recorded
 */
public record RecordedEvent(long position, Instant recorded, DomainEvent event) {}
