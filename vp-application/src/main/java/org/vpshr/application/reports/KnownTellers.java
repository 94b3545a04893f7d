package org.vpshr.application.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vpshr.application.store.Head;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.finding.Shelf;
import org.vpshr.projections.history.RecordedEvent;

/**
 * Of which governments which audience may see anything, kept in memory. What is seen stays seen, and what is not seen stays
 * so until something is recorded of that government, or a restriction, a release or an erasure binds anew.
 */
final class KnownTellers {
    private final Map<Question, Known> known = new HashMap<>();
    private List<Long> bound = List.of();

    private record Question(Country government, Circle audience) {}

    private record Known(boolean sees, Head head) {}

    /** Of whom the audience may see anything, among those of whom anything is on record. */
    SortedSet<Country> of(Shelved record, Circle audience) {
        SortedSet<Country> tellers = new TreeSet<>();
        record.opened(Shelf.ofGovernments()).forEach(shelf -> shelf.government().ifPresent(tellers::add));
        tellers.removeIf(each -> !tellsOf(record.history(), each, audience));
        return tellers;
    }

    synchronized boolean tellsOf(History history, Country government, Circle audience) {
        List<Long> binding =
                history.binding().stream().map(RecordedEvent::position).toList();
        if (history.isProvisional() || !history.setAside().isEmpty()) {
            return OnRecord.has(history, government, audience);
        }
        if (!binding.equals(bound)) {
            known.clear();
            bound = binding;
        }
        return known.compute(
                        new Question(government, audience),
                        (question, before) -> before != null && holds(before, history, government)
                                ? new Known(before.sees(), before.sees() ? before.head() : history.head())
                                : new Known(OnRecord.has(history, government, audience), history.head()))
                .sees();
    }

    private static boolean holds(Known before, History history, Country government) {
        Head head = before.head();
        if (head.position() > history.upTo() || !history.hashAt(head.position()).equals(head.hash())) {
            return false;
        }
        return before.sees() || isSilentSince(head.position(), history, government);
    }

    private static boolean isSilentSince(long position, History history, Country government) {
        TellersSince since = new TellersSince(government);
        history.forFacts().forEachAfter(position, since::apply);
        return !since.found;
    }

    private static final class TellersSince {
        private final Country government;
        private boolean found;

        private TellersSince(Country government) {
            this.government = government;
        }

        private void apply(RecordedEvent recorded) {
            found |=
                    OnRecord.teller(recorded.event()).filter(government::equals).isPresent()
                            || recorded.event().contribution().by().government().equals(government);
        }
    }
}
