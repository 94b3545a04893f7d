package org.vpshr.application.reports.kept;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vpshr.application.store.Head;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.register.RegisterEvent;
import org.vpshr.projections.finding.Shelf;
import org.vpshr.projections.finding.Shelves;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.ReportScope;

/**
 * What an answer about a report was made from, so that it can be said whether it still holds.
 *
 * @param entries those that it rests on, and those that these name
 * @param seen up to where nothing else was recorded that bears on it
 */
record MadeFrom(Set<EntryId> entries, Head seen) {
    /** Where more was recorded since, it is as quick to make the answer anew. */
    private static final long LOOKED_THROUGH = 500;

    MadeFrom {
        entries = Set.copyOf(entries);
    }

    /**
     * The same as seen up to the end of the history; nothing where something was recorded since that bears on it.
     *
     * @param onAll what is done when something bears on whatever was made of the record
     */
    Optional<MadeFrom> still(ReportKey key, RecordedSince history, Runnable onAll) {
        Head now = history.head();
        if (seen.equals(now)) {
            return Optional.of(this);
        }
        long last = seen.position();
        if (now.position() < last
                || now.position() - last > LOOKED_THROUGH
                || !history.hashAt(last).equals(seen.hash())) {
            return Optional.empty();
        }
        return history.factsAfter(last)
                .filter(since -> holds(since, key, onAll))
                .map(since -> new MadeFrom(entries, now));
    }

    private boolean holds(List<RecordedEvent> since, ReportKey key, Runnable onAll) {
        if (since.stream().map(RecordedEvent::event).anyMatch(MadeFrom::bearsOnAll)) {
            onAll.run();
            return false;
        }
        return since.stream()
                .filter(recorded -> recorded.position() <= key.upTo())
                .noneMatch(recorded -> bearsOn(recorded, key.id()));
    }

    private static boolean bearsOnAll(DomainEvent event) {
        return event instanceof RegisterEvent || event.bindsOlderStates();
    }

    private boolean bearsOn(RecordedEvent recorded, AnnualReportId id) {
        DomainEvent event = recorded.event();
        return event.subject().equals(id)
                || event.touches().filter(entries::contains).isPresent()
                || mayBringTo(recorded, id);
    }

    private static boolean mayBringTo(RecordedEvent recorded, AnnualReportId id) {
        return recorded.event() instanceof CarriesEntry
                ? Shelves.of(List.of(recorded)).stream().anyMatch(Shelf.ofReports(id.government(), id.year()))
                : ReportScope.isWidenedBy(recorded.event());
    }
}
