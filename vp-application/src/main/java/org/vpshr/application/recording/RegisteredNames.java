package org.vpshr.application.recording;

import java.util.Set;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.ledger.row.EventLog;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.register.KnownNames;

/** The names in the register, read as far as they are recorded for good; they are held in memory alone. */
public final class RegisteredNames {
    private final EventLog ledger;
    private final EventReader events;
    private KnownNames known = KnownNames.none();
    private long readUpTo;

    public RegisteredNames(EventLog ledger, EventReader events) {
        this.ledger = ledger;
        this.events = events;
    }

    /** Those on record when the transaction of the calling thread began. */
    public synchronized KnownNames upTo(long position) {
        for (StoredRow row : ledger.bearing(Set.of(Tags.PERSONS.toString()), readUpTo + 1, position)) {
            known = events.readOrSetAside(row.toFold(), EventReader.Opening.ALL, ledger)
                    .map(known::and)
                    .orElse(known);
        }
        readUpTo = Math.max(readUpTo, position);
        return known;
    }
}
