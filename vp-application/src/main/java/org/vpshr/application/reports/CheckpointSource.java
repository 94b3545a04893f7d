package org.vpshr.application.reports;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vpshr.application.checkpoint.Checkpoint;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.store.Head;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.EntryLives;

/** The ledger, however far it goes by now, as a checkpoint is folded from it. No sealed text is opened. */
public final class CheckpointSource implements Checkpoint.Source {
    private final Ledger ledger;
    private final EventReader events;

    public CheckpointSource(Ledger ledger, EventReader events) {
        this.ledger = ledger;
        this.events = events;
    }

    @Override
    public Head head() {
        return ledger.head();
    }

    @Override
    public Optional<String> hashAt(long position) {
        return ledger.page(position - 1, 1).stream()
                .filter(row -> row.position() == position)
                .map(row -> HexFormat.of().formatHex(row.hash()))
                .findFirst();
    }

    @Override
    public List<RecordedEvent> between(long after, long upTo) {
        List<RecordedEvent> found = new ArrayList<>();
        facts(upTo).forEachAfter(after, found::add);
        return found;
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
