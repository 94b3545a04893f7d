package org.vpshr.application.reports;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.vpshr.application.checkpoint.Checkpoint;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.ledger.Ledger;
import org.vpshr.application.store.Head;
import org.vpshr.projections.history.RecordedEvent;

/** Knows which events a year's reports rest on, where that is kept in a checkpoint. */
public final class YearIndex {
    private final Ledger ledger;
    private final Optional<Checkpoint> checkpoint;
    private final Checkpoint.Source source;

    public YearIndex(Ledger ledger, EventFormat events, Optional<Checkpoint> checkpoint) {
        this.ledger = ledger;
        this.checkpoint = checkpoint;
        this.source = new Events(ledger, events);
    }

    /**
     * Their positions in order, of a report as of a position; nothing where it is not known, and all have to be read.
     * Within a transaction all is read, for what may yet be undone is not for a checkpoint.
     */
    Optional<List<Long>> positions(int year, long upTo) {
        return ledger.isWriting() ? Optional.empty() : checkpoint.flatMap(kept -> kept.bearingOn(year, upTo, source));
    }

    /** The ledger as a checkpoint is folded from it. */
    private record Events(Ledger ledger, EventFormat format) implements Checkpoint.Source {

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
            new History(ledger, format, upTo).forEachAfter(after, found::add);
            return found;
        }
    }
}
