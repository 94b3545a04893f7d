package org.vpshr.application.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vpshr.application.events.EventReader;
import org.vpshr.application.failure.StoreBroken;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.json.stored.Metadata;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.failure.InvalidValue;

/** Whether events can be read by this version of the library with their texts, and are found by what they are about. */
public final class EventCheck {
    private static final String COMMAND = "command=";

    private final EventFormat format = new EventFormat();
    private final EventReader reader;
    private final EventReader.Opening opening;
    private final Each each;
    private final boolean settingAside;
    private final Set<String> types = new HashSet<>();
    private final List<Long> setAside = new ArrayList<>();
    private long events;

    /** Gets each event that can be read. */
    public interface Each {
        void take(long position, DomainEvent event, Metadata metadata);
    }

    /** For events of a record whose keys may be elsewhere; what cannot be read, though its type is known, is set aside. */
    public EventCheck(EventReader reader, Each each) {
        this(reader, EventReader.Opening.CLEAR, each, true);
    }

    EventCheck(EventReader reader, EventReader.Opening opening, Each each) {
        this(reader, opening, each, false);
    }

    private EventCheck(EventReader reader, EventReader.Opening opening, Each each, boolean settingAside) {
        this.reader = reader;
        this.opening = opening;
        this.each = each;
        this.settingAside = settingAside;
    }

    /** What is wrong with the event, if something is. */
    public Optional<String> problem(StoredRow row) {
        try {
            DomainEvent event = reader.read(row.toFold(), opening);
            Metadata metadata = Metadata.read(row.metadata());
            if (!Arrays.equals(format.write(event).facts(), row.facts())
                    || !Arrays.equals(metadata.write(), row.metadata())) {
                return Optional.of("the event is not written as it would be written anew");
            }
            SortedSet<String> found = row.tags().stream()
                    .filter(tag -> metadata.command().isEmpty() || !tag.startsWith(COMMAND))
                    .collect(Collectors.toCollection(TreeSet::new));
            SortedSet<String> tags =
                    event.tags().stream().map(Tag::toString).collect(Collectors.toCollection(TreeSet::new));
            if (!tags.equals(found)) {
                return Optional.of("the event is found by " + found + " and should be found by " + tags);
            }
            events++;
            types.add(row.type() + " " + row.version());
            each.take(row.position(), event, metadata);
            return Optional.empty();
        } catch (InvalidJson | InvalidValue | StoreBroken e) {
            if (settingAside && format.knows(row.type(), row.version())) {
                setAside.add(row.position());
                return Optional.empty();
            }
            return Optional.of("the event cannot be read: " + e.getMessage());
        }
    }

    /** The positions of events that were set aside. */
    public List<Long> setAside() {
        return List.copyOf(setAside);
    }

    /** How many events could be read. */
    public long events() {
        return events;
    }

    /** How many types and versions of events there are among them. */
    public int types() {
        return types.size();
    }
}
