package org.vpshr.application.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.ledger.row.EventLog;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.boundary.Tags;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.EntryLives;

/**
 * The history as an audience may see it, page by page from any position on. What a page says of entries that were brought
 * before it is judged by their lives, which are looked up; nothing of the history is held in memory.
 */
public final class AudiencePages {
    private final EventLog log;
    private final EventReader events;
    private final Circle audience;
    private final Optional<Country> government;

    /**
     * A page.
     *
     * @param events what may be seen of it
     * @param upTo up to and with which position it goes
     */
    public record Page(List<RecordedEvent> events, long upTo) {}

    /**
     * Pages of what an audience may see.
     *
     * @param log where events are read by their positions
     * @param events opens what was read
     * @param audience who sees it
     * @param government as which it is seen; none where what is internal to any is seen
     */
    public AudiencePages(EventLog log, EventReader events, Circle audience, Optional<Country> government) {
        this.log = log;
        this.events = events;
        this.audience = audience;
        this.government = government;
    }

    /**
     * {@return the restrictions, releases and erasures after a position up to and with another}
     *
     * @param after a position, 0 for the beginning
     * @param upTo the last position of the ledger that counts
     */
    public List<RecordedEvent> binding(long after, long upTo) {
        if (after >= upTo) {
            return List.of();
        }
        SortedSet<Long> positions = new TreeSet<>(log.positions(List.of(Tags.BINDING.toString()), upTo));
        List<RecordedEvent> binding = new ArrayList<>();
        new History(log, events, upTo).unopened().forEachAt(positions.tailSet(after + 1), binding::add);
        return binding;
    }

    /**
     * {@return the next page after a position}
     *
     * @param after a position, 0 for the beginning
     * @param upTo it does not go beyond
     * @param many so many events it is of at most
     * @param binding what binds it
     */
    public Page next(long after, long upTo, int many, Collection<RecordedEvent> binding) {
        List<RecordedEvent> recorded = new ArrayList<>();
        long read = Math.min(upTo, opened(upTo).forSomeAfter(after, many, recorded::add));
        AudienceView view = view(binding);
        if (!seesAll()) {
            earlier(recorded, after).forEach(view::seen);
        }
        List<RecordedEvent> seen = new ArrayList<>();
        recorded.forEach(each -> view.seen(each).ifPresent(seen::add));
        return new Page(seen, read);
    }

    /**
     * {@return what may be seen of the life of an entry up to a position}
     *
     * @param entry the entry, by its id
     * @param upTo the last position of the ledger that counts
     * @param binding what binds it
     */
    public List<RecordedEvent> life(EntryId entry, long upTo, Collection<RecordedEvent> binding) {
        AudienceView view = view(binding);
        List<RecordedEvent> seen = new ArrayList<>();
        for (RecordedEvent each : lives(Set.of(entry), upTo)) {
            view.seen(each)
                    .filter(as -> as.event().touches().filter(entry::equals).isPresent())
                    .ifPresent(seen::add);
        }
        return seen;
    }

    private AudienceView view(Collection<RecordedEvent> binding) {
        AudienceView view = new AudienceView(audience, binding);
        return government.map(view::within).orElse(view);
    }

    private History opened(long upTo) {
        History history = new History(log, events, upTo);
        return government.map(own -> history.openedFor(audience, own)).orElseGet(() -> history.openedFor(audience));
    }

    /** What is erased is told by what binds; nothing else is hidden from them, so that no earlier life decides. */
    private boolean seesAll() {
        return audience == Circle.INTERNAL && government.isEmpty();
    }

    private Collection<RecordedEvent> earlier(List<RecordedEvent> page, long after) {
        Set<EntryId> concerned = new HashSet<>();
        page.forEach(each -> concerned.addAll(EntryLives.concerned(each.event())));
        page.forEach(each -> {
            if (each.event() instanceof CarriesEntry brings) {
                concerned.remove(brings.entry().id());
            }
        });
        return concerned.isEmpty() ? List.of() : lives(concerned, after);
    }

    private Collection<RecordedEvent> lives(Set<EntryId> entries, long upTo) {
        EntryLives.Source source = new WithoutNames(opened(upTo).lives());
        return EntryLives.of(source, source.lives(entries));
    }

    /** Who is called how decides nothing here. */
    private record WithoutNames(EntryLives.Source lives) implements EntryLives.Source {
        @Override
        public List<RecordedEvent> at(SortedSet<Long> positions) {
            return lives.at(positions);
        }

        @Override
        public SortedSet<Long> lives(Set<EntryId> entries) {
            return lives.lives(entries);
        }

        @Override
        public SortedSet<Long> register() {
            return new TreeSet<>();
        }
    }
}
