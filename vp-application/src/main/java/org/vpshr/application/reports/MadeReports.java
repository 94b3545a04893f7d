package org.vpshr.application.reports;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vpshr.domain.Subject.AnnualReportId;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Language;
import org.vpshr.projections.report.Report;

/**
 * Reports that were made, kept in memory until something is recorded that bears on them. Whether something was, is looked
 * for each time in all that was recorded since. A restriction, a release, an erasure or a name bears on every report, and
 * none is kept then: what was erased is not held on to for reports that nobody asks for again.
 */
final class MadeReports {
    /** What they may take in memory together, in bytes. */
    static final long MOST = 64L << 20;

    /**
     * Which report.
     *
     * @param version the published one; 0 where none is asked for
     * @param upTo the last position that it knows of
     */
    record Key(AnnualReportId id, Circle audience, Language language, int version, long upTo) {}

    private record Made(Report report, MadeFrom from) {
        Made upTo(Key key, MadeFrom since) {
            return since == from
                    ? this
                    : new Made(report.knownAt(Math.min(since.seen().position(), key.upTo())), since);
        }

        long bytes() {
            return 1_000
                    + 100L * from.entries().size()
                    + report.items().stream()
                            .mapToLong(item -> 300 + 2L * item.text().length())
                            .sum()
                    + report.footnotes().stream()
                            .mapToLong(note -> 300 + 2L * note.toString().length())
                            .sum();
        }
    }

    private final long most;
    private final KnownBases bases = new KnownBases();
    private final Map<Key, Made> made = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    MadeReports() {
        this(MOST);
    }

    MadeReports(long most) {
        this.most = most;
    }

    /** What was found to bear on them. */
    KnownBases bases() {
        return bases;
    }

    /** The report as it would be made of the history; nothing where it has to be made. */
    Optional<Report> find(Key key, History history) {
        Optional<Made> kept = kept(key);
        if (kept.isEmpty() || history.isProvisional()) {
            return Optional.empty();
        }
        Optional<Made> still = kept.get()
                .from()
                .still(key.id(), key.upTo(), history, this::dropAll)
                .map(from -> kept.get().upTo(key, from));
        still.ifPresentOrElse(each -> keep(key, each), () -> drop(key));
        return still.map(Made::report);
    }

    /** Keeps a report that was made of the history. */
    void keep(Key key, Report report, Set<EntryId> entries, History history) {
        if (!history.isProvisional()) {
            keep(key, new Made(report, new MadeFrom(entries, history.head())));
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
