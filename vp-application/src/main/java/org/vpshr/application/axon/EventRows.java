package org.vpshr.application.axon;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.vpshr.application.ledger.row.NewRow;
import org.vpshr.application.ledger.row.StoredRow;

/** How events of Axon are kept as rows of the ledger. */
public interface EventRows {
    /** The event that the row holds, recorded when the ledger took it in. */
    EventMessage message(StoredRow row);

    /** A row for each of the events, in their order. */
    List<NewRow> rows(List<TaggedEventMessage<?>> events);
}
