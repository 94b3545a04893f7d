package org.vpshr.application.scrutiny;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.ledger.row.EventLog;
import org.vpshr.domain.register.Directory;

/** Who is in the register, read as far as it is recorded for good, and held in memory alone. */
final class RegisteredParties {
    private static final String ORGANISATIONS = "subject=organisation/";
    private static final String PERSONS = "subject=person/";

    private final EventLog ledger;
    private final EventReader events;
    private Directory known = Directory.empty();
    private long readUpTo;

    RegisteredParties(EventLog ledger, EventReader events) {
        this.ledger = ledger;
        this.events = events;
    }

    /** Those on record when the transaction of the calling thread began. */
    synchronized Directory upTo(long position) {
        if (position > readUpTo) {
            SortedSet<Long> about = new TreeSet<>(ledger.positionsUnder(ORGANISATIONS, position));
            about.addAll(ledger.positionsUnder(PERSONS, position));
            List<Long> more = new ArrayList<>(about.tailSet(readUpTo + 1));
            ledger.at(
                    more,
                    stored -> known = events.readOrSetAside(stored, EventReader.Opening.ALL, ledger)
                            .map(known::and)
                            .orElse(known));
            readUpTo = position;
        }
        return known;
    }
}
