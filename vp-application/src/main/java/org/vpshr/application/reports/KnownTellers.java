package org.vpshr.application.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vpshr.application.store.Head;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.entries.EntryHistory;
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
        return new FactsSince(history)
                .factsAfter(position)
                .filter(since -> since.stream().noneMatch(recorded -> isOf(government, recorded)))
                .isPresent();
    }

    private static boolean isOf(Country government, RecordedEvent recorded) {
        return OnRecord.teller(recorded.event()).filter(government::equals).isPresent()
                || recorded.event().contribution().by().government().equals(government);
    }

    /** Of which governments an audience may see something on record. It is read for its facts, and no text is opened. */
    private static final class OnRecord {
        private static final int MOST_AT_ONCE = 256;

        private final Circle audience;
        private final List<RecordedEvent> binding;
        private final SortedMap<Country, AudienceView> views = new TreeMap<>();
        private final SortedSet<Country> seen = new TreeSet<>();

        private OnRecord(Circle audience, List<RecordedEvent> binding) {
            this.audience = audience;
            this.binding = binding;
        }

        /** Whether it may see anything of the government; no more is read than it takes to say yes. */
        static boolean has(History history, Country government, Circle audience) {
            OnRecord look = new OnRecord(audience, history.binding());
            look.lookFor(government);
            History facts = history.forFacts();
            int many = 1; // the first ones most often tell
            for (long read = 0; read < facts.upTo() && look.seen.isEmpty(); ) {
                read = facts.forSomeAfter(read, many, look::apply);
                many = Math.min(2 * many, MOST_AT_ONCE);
            }
            return !look.seen.isEmpty();
        }

        /** What is internal is internal to one government, so that each is looked for with its own eyes. */
        private void lookFor(Country government) {
            views.put(government, new AudienceView(audience, binding).within(government));
        }

        private void apply(RecordedEvent recorded) {
            views.forEach((government, view) -> view.seen(recorded)
                    .flatMap(event -> teller(event.event()))
                    .filter(government::equals)
                    .ifPresent(seen::add));
        }

        static Optional<Country> teller(DomainEvent event) {
            return EntryHistory.teller(
                    event.belongsTo(), event.contribution().by().government());
        }
    }
}
