package org.vpshr.application.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.vpshr.application.ledger.row.EventLog;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.EntryLives;

/** The lives of entries as they are found in a history, by the tags of the ledger. */
record HistoryLives(History history, EventLog ledger) implements EntryLives.Source {
    private static final String PERSONS = "subject=person/";
    private static final String ORGANISATIONS = "subject=organisation/";

    @Override
    public List<RecordedEvent> at(SortedSet<Long> positions) {
        List<RecordedEvent> found = new ArrayList<>();
        history.forEachAt(positions, found::add);
        return found;
    }

    @Override
    public SortedSet<Long> lives(Set<EntryId> entries) {
        return ledger.positions(
                entries.stream().map(entry -> Tags.entry(entry).toString()).toList(), history.upTo());
    }

    @Override
    public SortedSet<Long> register() {
        SortedSet<Long> positions = ledger.positionsUnder(PERSONS, history.upTo());
        positions.addAll(ledger.positionsUnder(ORGANISATIONS, history.upTo()));
        return positions;
    }
}
