package org.vpshr.application.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vpshr.application.checkpoint.Checkpoint;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.failure.StoreUnavailable;
import org.vpshr.application.ledger.row.EventLog;
import org.vpshr.application.store.Head;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.EntryLives;

/** The ledger, however far it goes by now, as a checkpoint is folded from it. No sealed text is opened. */
public final class CheckpointSource implements Checkpoint.Source {
    private final EventLog ledger;
    private final EventReader events;

    /**
     * Reads from the ledger.
     *
     * @param ledger where events are read by their positions
     * @param events opens what was read
     */
    public CheckpointSource(EventLog ledger, EventReader events) {
        this.ledger = ledger;
        this.events = events;
    }

    @Override
    public Head head() {
        return ledger.head();
    }

    @Override
    public Optional<String> hashAt(long position) {
        return ledger.hashAt(position);
    }

    @Override
    public List<RecordedEvent> between(long after, long upTo) {
        List<RecordedEvent> found = new ArrayList<>();
        facts(upTo).forEachAfter(after, found::add);
        refuseIfSetAside();
        return found;
    }

    /** What is set aside has no place in an index: it would be missing there once it can be read. */
    private void refuseIfSetAside() {
        if (!events.setAside().isEmpty()) {
            throw new StoreUnavailable(
                    ledger.where(),
                    "an event of it is set aside, and no checkpoint is made",
                    "see by vp verify which, and mend it");
        }
    }

    @Override
    public List<RecordedEvent> life(EntryId entry, long upTo) {
        EntryLives.Source lives = facts(upTo).lives();
        return lives.at(lives.lives(Set.of(entry)));
    }

    private History facts(long upTo) {
        return new History(ledger, events, upTo).unopened();
    }
}
