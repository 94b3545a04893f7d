package org.vpshr.application.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vpshr.application.dataset.content.AllTables;
import org.vpshr.application.dataset.content.AudienceLives;
import org.vpshr.application.observing.LongWork;
import org.vpshr.application.observing.Progress;
import org.vpshr.application.store.Head;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.party.Country;
import org.vpshr.domain.register.RegisterEvent;
import org.vpshr.projections.audience.AudienceView;
import org.vpshr.projections.entries.Entries;
import org.vpshr.projections.history.RecordedEvent;
import org.vpshr.projections.report.EntryLives;

/**
 * All that an audience may see of a history, in the order of recording and in bounded memory: some events are looked at for
 * their facts, and of the entries that they bring the whole lives are read, with the facts of the entries that these name,
 * since who may see those decides what is seen of them.
 */
final class SeenLives implements AudienceLives {
    private static final int AT_ONCE = 2_000;

    private final History history;
    private final History facts;
    private final Country government;
    private final Circle audience;
    private final long upTo;

    SeenLives(History history, long upTo, Country government, Circle audience) {
        this.history = history.openedFor(audience, government);
        this.facts = history.forFacts();
        this.upTo = Math.min(upTo, history.upTo());
        this.government = government;
        this.audience = audience;
    }

    @Override
    public Head head() {
        return new Head(upTo, history.hashAt(upTo));
    }

    @Override
    public Head known() {
        return history.head();
    }

    @Override
    public LocalDate day() {
        return history.recordedAt(upTo)
                .orElse(Instant.EPOCH)
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
    }

    @Override
    public Country government() {
        return government;
    }

    @Override
    public Circle audience() {
        return audience;
    }

    @Override
    public boolean handTo(AllTables tables) {
        int known = history.setAside().size();
        List<RecordedEvent> binding = history.binding();
        AudienceView register = view(binding);
        history.lives().at(history.lives().register()).stream()
                .filter(recorded -> recorded.position() <= upTo && recorded.event() instanceof RegisterEvent)
                .flatMap(recorded -> register.seen(recorded).stream())
                .forEach(tables::register);
        try (Progress progress = history.progress(LongWork.TABLES)) {
            for (long read = 0; read < upTo; ) {
                List<RecordedEvent> some = new ArrayList<>();
                read = facts.forSomeAfter(read, AT_ONCE, recorded -> {
                    if (recorded.position() <= upTo) {
                        some.add(recorded);
                    }
                });
                new Some(some, view(binding)).handTo(tables);
                progress.step(Math.min(read, upTo), upTo);
            }
        }
        return history.setAside().size() == known;
    }

    private AudienceView view(List<RecordedEvent> binding) {
        return new AudienceView(audience, binding).within(government);
    }

    /** Some events, the entries that they bring, and those that these name. */
    private final class Some {
        private final List<RecordedEvent> order;
        private final AudienceView view;
        private final Set<EntryId> begun = new HashSet<>();
        private final Entries entries = new Entries();
        private final Map<EntryId, List<RecordedEvent>> lives = new HashMap<>();
        private final Map<Long, RecordedEvent> alone = new HashMap<>();

        Some(List<RecordedEvent> order, AudienceView view) {
            this.order = order;
            this.view = view;
            order.forEach(recorded -> {
                if (recorded.event() instanceof CarriesEntry brings) {
                    begun.add(brings.entry().id());
                }
            });
            read().values().forEach(this::see);
        }

        private TreeMap<Long, RecordedEvent> read() {
            SortedSet<Long> own = new TreeSet<>(history.lives().lives(begun));
            order.stream().filter(this::isAlone).map(RecordedEvent::position).forEach(own::add);
            TreeMap<Long, RecordedEvent> read = new TreeMap<>();
            Set<EntryId> named = new HashSet<>();
            for (RecordedEvent recorded : history.lives().at(own)) {
                read.put(recorded.position(), recorded);
                named.addAll(EntryLives.concerned(recorded.event()));
            }
            named.removeAll(begun);
            facts.lives()
                    .at(facts.lives().lives(named))
                    .forEach(recorded -> read.putIfAbsent(recorded.position(), recorded));
            read.tailMap(upTo, false).clear();
            return read;
        }

        private boolean isAlone(RecordedEvent recorded) {
            return recorded.event().touches().isEmpty() && !(recorded.event() instanceof RegisterEvent);
        }

        private void see(RecordedEvent recorded) {
            view.seen(recorded).ifPresent(seen -> {
                entries.apply(seen);
                seen.event()
                        .touches()
                        .ifPresentOrElse(
                                entry -> lives.computeIfAbsent(entry, id -> new ArrayList<>())
                                        .add(seen),
                                () -> alone.put(seen.position(), seen));
            });
        }

        void handTo(AllTables tables) {
            for (RecordedEvent recorded : order) {
                if (recorded.event() instanceof CarriesEntry brings) {
                    EntryId id = brings.entry().id();
                    entries.find(id)
                            .ifPresent(entry -> tables.entry(entry, lives.getOrDefault(id, List.of()), entries));
                } else if (alone.containsKey(recorded.position())) {
                    tables.alone(alone.get(recorded.position()));
                }
            }
        }
    }
}
