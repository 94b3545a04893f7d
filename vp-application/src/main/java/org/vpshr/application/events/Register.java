package org.vpshr.application.events;

import java.util.ArrayList;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.vpshr.application.ledger.row.EventLog;
import org.vpshr.application.ledger.row.StoredEvent;
import org.vpshr.domain.DomainEvent;

/**
 * What is known of the register, read as far as it is recorded for good, and held in memory alone.
 *
 * @param <F> what its events are folded into
 */
public final class Register<F> {
    private static final String ORGANISATIONS = "subject=organisation/";
    private static final String PERSONS = "subject=person/";
    private static final String OF_THE_REGISTER = "register.";

    /** So many events are gone through as soon as those of the register are found in the index. */
    private static final long LOOKED_THROUGH = 200;

    private final EventLog ledger;
    private final EventReader events;
    private final BiFunction<F, DomainEvent, F> fold;
    private F known;
    private long readUpTo;

    public Register(EventLog ledger, EventReader events, F begun, BiFunction<F, DomainEvent, F> fold) {
        this.ledger = ledger;
        this.events = events;
        this.known = begun;
        this.fold = fold;
    }

    /** What was on record when the transaction of the calling thread began. */
    public synchronized F upTo(long position) {
        long forGood = Math.min(position, ledger.settled().position());
        if (forGood - readUpTo > LOOKED_THROUGH) {
            SortedSet<Long> about = new TreeSet<>(ledger.positionsUnder(ORGANISATIONS, forGood));
            about.addAll(ledger.positionsUnder(PERSONS, forGood));
            Folding more = new Folding(known);
            ledger.at(new ArrayList<>(about.tailSet(readUpTo + 1)), more::take);
            known = more.known;
        } else if (forGood > readUpTo) {
            known = folded(readUpTo, forGood);
        }
        readUpTo = Math.max(readUpTo, forGood);
        // what may yet be undone is read each time
        return position > forGood ? folded(forGood, position) : known;
    }

    private F folded(long after, long upTo) {
        Folding more = new Folding(known);
        ledger.fold(after, upTo, more::take);
        return more.known;
    }

    private final class Folding {
        private F known;

        Folding(F known) {
            this.known = known;
        }

        void take(StoredEvent stored) {
            if (stored.type().startsWith(OF_THE_REGISTER)) {
                known = events.readOrSetAside(stored, EventReader.Opening.ALL, ledger)
                        .map(event -> fold.apply(known, event))
                        .orElse(known);
            }
        }
    }
}
