package org.vpshr.application.reports;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.entries.EntryHistory;
import org.vpshr.projections.history.RecordedEvent;

/** Of which governments an audience may see something on record. It is read for its facts, and no text is opened. */
final class OnRecord {
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
        return EntryHistory.teller(event.belongsTo(), event.contribution().by().government());
    }
}
