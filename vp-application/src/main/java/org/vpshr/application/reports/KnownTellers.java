package org.vpshr.application.reports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.vpshr.application.store.Head;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.finding.Shelf;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.EntryLives;

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
        tellers.removeIf(each -> !tellsOf(record, each, audience));
        return tellers;
    }

    synchronized boolean tellsOf(Shelved record, Country government, Circle audience) {
        History history = record.history();
        List<Long> binding =
                history.binding().stream().map(RecordedEvent::position).toList();
        if (history.isProvisional() || !history.setAside().isEmpty()) {
            return OnRecord.has(record, government, audience);
        }
        if (!binding.equals(bound)) {
            known.clear();
            bound = binding;
        }
        return known.compute(
                        new Question(government, audience),
                        (question, before) -> before != null && holds(before, history, government)
                                ? new Known(before.sees(), before.sees() ? before.head() : history.head())
                                : new Known(OnRecord.has(record, government, audience), history.head()))
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

    /** Whether an audience may see something of a government on record. It is read for its facts, and no text is opened. */
    private static final class OnRecord {
        private static final int FIRST = 16;
        private static final int MOST_AT_ONCE = 256;

        private final Shelved facts;
        private final Country government;
        private final Circle audience;
        private final List<RecordedEvent> binding;

        private OnRecord(Shelved facts, Country government, Circle audience) {
            this.facts = facts;
            this.government = government;
            this.audience = audience;
            this.binding = facts.history().binding();
        }

        static boolean has(Shelved record, Country government, Circle audience) {
            Shelved facts = new Shelved(record.history().forFacts(), record.origins());
            OnRecord look = new OnRecord(facts, government, audience);
            return look.isAmongFirst() || look.isAnywhere();
        }

        /** Most often one of the first entries that it told may be seen. */
        private boolean isAmongFirst() {
            return facts.positions(List.of(Shelf.ofReports(government)))
                    .map(OnRecord::first)
                    .map(first -> EntryLives.withoutNames(facts.history().lives(), first))
                    .filter(this::isIn)
                    .isPresent();
        }

        private static SortedSet<Long> first(SortedSet<Long> positions) {
            return positions.stream().limit(FIRST).collect(Collectors.toCollection(TreeSet::new));
        }

        private boolean isIn(Collection<RecordedEvent> events) {
            AudienceView view = view();
            return events.stream().anyMatch(recorded -> tells(view, recorded));
        }

        private boolean isAnywhere() {
            AudienceView view = view();
            AtomicBoolean seen = new AtomicBoolean();
            History all = facts.history();
            for (long read = 0; read < all.upTo() && !seen.get(); ) {
                read = all.forSomeAfter(read, MOST_AT_ONCE, recorded -> {
                    if (tells(view, recorded)) {
                        seen.set(true);
                    }
                });
            }
            return seen.get();
        }

        /** What is internal is internal to one government, so that each is looked for with its own eyes. */
        private AudienceView view() {
            return new AudienceView(audience, binding).within(government);
        }

        private boolean tells(AudienceView view, RecordedEvent recorded) {
            return view.seen(recorded)
                    .flatMap(event -> teller(event.event()))
                    .filter(government::equals)
                    .isPresent();
        }

        static Optional<Country> teller(DomainEvent event) {
            return EntryHistory.teller(
                    event.belongsTo(), event.contribution().by().government());
        }
    }
}
