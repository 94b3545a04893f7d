package org.vpshr.application.audit;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.names.SealedNames;
import org.vpshr.application.json.stored.EventFormat;
import org.vpshr.application.ledger.row.StoredRow;
import org.vpshr.application.privacy.PersonKeys;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.boundary.Tag;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.register.RegisterEvent.PersonRegistered;

/** Whether events can be read by this version of the library, and are found by what they are about. Names stay sealed. */
public final class EventCheck {
    private final EventFormat format = new EventFormat(new SealedNames());
    private final PersonKeys keys;
    private final Consumer<DomainEvent> each;
    private final Set<String> types = new HashSet<>();
    private long events;
    private long names;
    private long withoutKey;

    public EventCheck(PersonKeys keys) {
        this(keys, event -> {});
    }

    /** @param each gets each event that can be read, with its name sealed */
    EventCheck(PersonKeys keys, Consumer<DomainEvent> each) {
        this.keys = keys;
        this.each = each;
    }

    /** What is wrong with the event, if something is. */
    public Optional<String> problem(StoredRow row) {
        try {
            DomainEvent event = format.read(row.type(), row.version(), row.payload());
            format.readMetadata(row.metadata());
            if (!format.rewritten(event).equals(event)) {
                return Optional.of("the event loses something when it is written anew");
            }
            SortedSet<String> tags =
                    event.tags().stream().map(Tag::toString).collect(Collectors.toCollection(TreeSet::new));
            if (!tags.equals(row.tags())) {
                return Optional.of("the event is found by " + row.tags() + " and should be found by " + tags);
            }
            count(row, event);
            return Optional.empty();
        } catch (InvalidJson | InvalidValue e) {
            return Optional.of("the event cannot be read: " + e.getMessage());
        }
    }

    private void count(StoredRow row, DomainEvent event) {
        events++;
        types.add(row.type() + " " + row.version());
        if (event instanceof PersonRegistered registered) {
            names++;
            withoutKey += keys.canOpen(registered.name()) ? 0 : 1;
        }
        each.accept(event);
    }

    /** How many events could be read. */
    public long events() {
        return events;
    }

    /** How many types and versions of events there are among them. */
    public int types() {
        return types.size();
    }

    /** How many names of persons are registered in them. */
    public long names() {
        return names;
    }

    /** How many of the names cannot be read, since they are erased or their keys are not here. */
    public long withoutKey() {
        return withoutKey;
    }
}
