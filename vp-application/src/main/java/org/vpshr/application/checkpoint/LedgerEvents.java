package org.vpshr.application.checkpoint;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.reports.History;
import org.vpshr.application.store.Head;
import org.vpshr.projections.history.RecordedEvent;

/** The ledger as a checkpoint is folded from it. */
public record LedgerEvents(Ledger ledger, EventFormat events) implements Checkpoint.Source {

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
        new History(ledger, events, upTo).forEachAfter(after, found::add);
        return found;
    }
}
