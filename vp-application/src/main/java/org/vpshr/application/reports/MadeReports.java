package org.vpshr.application.reports;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vpshr.application.store.Head;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.domain.register.RegisterEvent;
import org.vpshr.projections.finding.Shelf;
import org.vpshr.projections.finding.Shelves;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.Report;
import org.vpshr.projections.report.ReportScope;

/**
 * Reports that were made, kept in memory until something is recorded that bears on them. Whether something was, is looked
 * for each time in all that was recorded since. A restriction, a release, an erasure or a name bears on every report, and
 * none is kept then: what was erased is not held on to for reports that nobody asks for again.
 */
final class MadeReports {
    /** What they may take in memory together, in bytes. */
    static final long MOST = 64L << 20;

    /** Where more was recorded since, it is as quick to make the report anew. */
    private static final long LOOKED_THROUGH = 500;

    /**
     * Which report.
     *
     * @param version the published one; 0 where none is asked for
     * @param upTo the last position that it knows of
     */
    record Key(AnnualReportId id, Circle audience, Language language, int version, long upTo) {}

    /**
     * @param entries those that it rests on, and those that these name
     * @param seen up to where nothing else was recorded that bears on it
     */
    private record Made(Report report, Set<EntryId> entries, Head seen) {
        long bytes() {
            return 1_000
                    + 100L * entries.size()
                    + report.items().stream()
                            .mapToLong(item -> 300 + 2L * item.text().length())
                            .sum()
                    + report.footnotes().stream()
                            .mapToLong(note -> 300 + 2L * note.toString().length())
                            .sum();
        }
    }

    private final long most;
    private final Map<Key, Made> made = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    MadeReports() {
        this(MOST);
    }

    MadeReports(long most) {
        this.most = most;
    }

    /** The report as it would be made of the history; nothing where it has to be made. */
    Optional<Report> find(Key key, History history) {
        Optional<Made> kept = kept(key);
        if (kept.isEmpty() || history.isProvisional()) {
            return Optional.empty();
        }
        Head now = history.head();
        if (kept.get().seen().equals(now)) {
            return kept.map(Made::report);
        }
        Optional<Made> still = upTo(now, key, kept.get(), history);
        still.ifPresentOrElse(each -> keep(key, each), () -> drop(key));
        return still.map(Made::report);
    }

    private Optional<Made> upTo(Head now, Key key, Made kept, History history) {
        long seen = kept.seen().position();
        if (now.position() < seen
                || now.position() - seen > LOOKED_THROUGH
                || !history.hashAt(seen).equals(kept.seen().hash())) {
            return Optional.empty();
        }
        List<RecordedEvent> since = new ArrayList<>();
        History facts = history.forFacts();
        facts.forEachAfter(seen, since::add);
        if (since.stream().map(RecordedEvent::event).anyMatch(MadeReports::bearsOnAll)) {
            dropAll();
            return Optional.empty();
        }
        if (!facts.setAside().isEmpty() || since.stream().anyMatch(recorded -> bearsOn(recorded, key, kept))) {
            return Optional.empty();
        }
        Report still = kept.report().knownAt(Math.min(now.position(), key.upTo()));
        return Optional.of(new Made(still, kept.entries(), now));
    }

    private static boolean bearsOnAll(DomainEvent event) {
        return event instanceof RegisterEvent || event.bindsOlderStates();
    }

    private static boolean bearsOn(RecordedEvent recorded, Key key, Made kept) {
        DomainEvent event = recorded.event();
        return recorded.position() <= key.upTo()
                && (event.subject().equals(key.id())
                        || event.touches().filter(kept.entries()::contains).isPresent()
                        || mayBringTo(recorded, key.id()));
    }

    private static boolean mayBringTo(RecordedEvent recorded, AnnualReportId id) {
        return recorded.event() instanceof CarriesEntry
                ? Shelves.of(List.of(recorded)).stream().anyMatch(Shelf.ofReports(id.government(), id.year()))
                : ReportScope.isWidenedBy(recorded.event());
    }

    /** Keeps a report that was made of the history. */
    void keep(Key key, Report report, Set<EntryId> entries, History history) {
        if (!history.isProvisional()) {
            keep(key, new Made(report, Set.copyOf(entries), history.head()));
        }
    }

    private synchronized Optional<Made> kept(Key key) {
        return Optional.ofNullable(made.get(key));
    }

    private synchronized void keep(Key key, Made report) {
        drop(key);
        made.put(key, report);
        bytes += report.bytes();
        for (Iterator<Made> oldest = made.values().iterator(); bytes > most && oldest.hasNext(); ) {
            bytes -= oldest.next().bytes();
            oldest.remove();
        }
    }

    private synchronized void dropAll() {
        made.clear();
        bytes = 0;
    }

    private synchronized void drop(Key key) {
        Optional.ofNullable(made.remove(key)).ifPresent(gone -> bytes -= gone.bytes());
    }
}
