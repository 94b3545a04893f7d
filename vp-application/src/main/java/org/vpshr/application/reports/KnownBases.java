package org.vpshr.application.reports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vpshr.domain.entry.EntryId;

/** What was found to bear on reports, kept in memory until something is recorded that does. */
final class KnownBases {
    private static final int MOST = 1_000;

    private final Map<MadeReports.Key, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<MadeReports.Key, Known> eldest) {
            return size() > MOST;
        }
    };

    private record Known(ReportBasis basis, MadeFrom from) {}

    /** The basis as it would be found in the history; nothing where it has to be looked for. */
    Optional<ReportBasis> find(MadeReports.Key key, History history) {
        Optional<Known> kept = kept(key);
        if (kept.isEmpty() || history.isProvisional()) {
            return Optional.empty();
        }
        Optional<Known> still = kept.get()
                .from()
                .still(key.id(), key.upTo(), history, this::dropAll)
                .map(from -> new Known(kept.get().basis(), from));
        still.ifPresentOrElse(each -> keep(key, each), () -> drop(key));
        return still.map(Known::basis);
    }

    /** Keeps one that was found in the history. */
    void keep(MadeReports.Key key, ReportBasis basis, Set<EntryId> entries, History history) {
        if (!history.isProvisional()) {
            keep(key, new Known(basis, new MadeFrom(entries, history.head())));
        }
    }

    private synchronized Optional<Known> kept(MadeReports.Key key) {
        return Optional.ofNullable(known.get(key));
    }

    private synchronized void keep(MadeReports.Key key, Known basis) {
        known.put(key, basis);
    }

    private synchronized void dropAll() {
        known.clear();
    }

    private synchronized void drop(MadeReports.Key key) {
        known.remove(key);
    }
}
