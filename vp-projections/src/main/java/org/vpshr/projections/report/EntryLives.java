package org.vpshr.projections.report;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.entry.Link;
import org.vpshr.domain.register.RegisterEvent;
import org.vpshr.projections.history.RecordedEvent;

/**
 * The events that a report of some entries rests on: the whole lives of these, those of all entries that they name, and so
 * on, for who may see those decides what may be seen of these; and who is called how.
 */
public final class EntryLives {
    private final Source source;
    private final SortedMap<Long, RecordedEvent> events = new TreeMap<>();
    private final Set<EntryId> asked = new HashSet<>();

    /** Where they are found. */
    public interface Source {
        /**
         * {@return the events at the positions, in order}
         *
         * @param positions positions in the ledger
         */
        List<RecordedEvent> at(SortedSet<Long> positions);

        /**
         * {@return the positions of all events that touch one of the entries}
         *
         * @param entries the entries, by their ids
         */
        SortedSet<Long> lives(Set<EntryId> entries);

        /** {@return the positions of all events that are about a person or an organisation} */
        SortedSet<Long> register();
    }

    private EntryLives(Source source) {
        this.source = source;
    }

    /**
     * {@return the events of the whole lives of the entries, of those that they name and of the register, in order}
     *
     * @param source where events are found by their positions
     * @param positions of events that touch the entries, at least one of each
     */
    public static Collection<RecordedEvent> of(Source source, SortedSet<Long> positions) {
        EntryLives lives = new EntryLives(source);
        lives.readAll(positions);
        lives.readNames();
        return lives.events.values();
    }

    /**
     * {@return the same without the register, which is not asked who may see something}
     *
     * @param source where events are found by their positions
     * @param positions of events that touch the entries, at least one of each
     */
    public static Collection<RecordedEvent> withoutNames(Source source, SortedSet<Long> positions) {
        EntryLives lives = new EntryLives(source);
        lives.readAll(positions);
        return lives.events.values();
    }

    private void readAll(SortedSet<Long> positions) {
        for (Set<EntryId> open = read(positions); !open.isEmpty(); ) {
            asked.addAll(open);
            open = read(source.lives(open));
        }
    }

    /** Reads what was not read yet, and answers which entries that speaks of that were not asked for yet. */
    private Set<EntryId> read(SortedSet<Long> positions) {
        SortedSet<Long> unread = new TreeSet<>(positions);
        unread.removeAll(events.keySet());
        Set<EntryId> open = new HashSet<>();
        for (RecordedEvent recorded : source.at(unread)) {
            events.put(recorded.position(), recorded);
            open.addAll(concerned(recorded.event()));
        }
        open.removeAll(asked);
        return open;
    }

    /**
     * {@return the entry to whose life the event belongs, and those that it names}
     *
     * @param event what was recorded
     */
    public static Set<EntryId> concerned(DomainEvent event) {
        Set<EntryId> concerned = new HashSet<>(event.refersTo());
        event.touches().ifPresent(concerned::add);
        event.statedEntry().map(Entry::links).orElse(List.of()).stream()
                .map(Link::to)
                .forEach(concerned::add);
        return concerned;
    }

    private void readNames() {
        source.at(source.register()).stream()
                .filter(recorded -> recorded.event() instanceof RegisterEvent)
                .forEach(recorded -> events.put(recorded.position(), recorded));
    }
}
