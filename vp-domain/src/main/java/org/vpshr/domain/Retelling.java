package org.vpshr.domain;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.dossier.DossierEvent;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;

/**
 * Tells events as they would be told now: with their entries corrected, refined and reattributed, and without those that
 * were taken back. This is how an amendment reaches every state and view by one way.
 */
public final class Retelling {
    private final Map<EntryId, Entry> entries = new HashMap<>();
    private final Set<EntryId> withdrawn = new HashSet<>();

    /** Whether the event changes how an earlier one is told. */
    public static boolean amends(DomainEvent event) {
        return event instanceof DossierEvent.EntryCorrected
                || event instanceof DossierEvent.WhenRefined
                || event instanceof DossierEvent.EntryReattributed
                || event instanceof DossierEvent.EntryWithdrawn;
    }

    /** Takes note of an event; all events are heard, in order, before any is told again. */
    public void hear(DomainEvent event) {
        if (event instanceof Telling telling) {
            entries.put(telling.entry().id(), telling.entry());
        }
        switch (event) {
            case DossierEvent.EntryCorrected e -> entries.put(e.after().id(), e.after());
            case DossierEvent.WhenRefined e ->
                entries.computeIfPresent(e.entry(), (id, entry) -> entry.with(e.after()));
            case DossierEvent.EntryReattributed e ->
                entries.computeIfPresent(e.entry(), (id, entry) -> entry.with(e.from(), e.to()));
            case DossierEvent.EntryWithdrawn e -> withdrawn.add(e.entry());
            default -> {
                // amends nothing
            }
        }
    }

    /** The event as it would be told now; empty when its entry was taken back. */
    public Optional<DomainEvent> tell(DomainEvent event) {
        if (!(event instanceof Telling telling)) {
            return Optional.of(event);
        }
        EntryId id = telling.entry().id();
        @Nullable Entry entry = entries.get(id);
        if (withdrawn.contains(id)) {
            return Optional.empty();
        }
        return Optional.of(entry == null || entry.equals(telling.entry()) ? event : with(event, entry));
    }

    /** The same event with another entry; every event that brings one is a record with a component of that name. */
    private static DomainEvent with(DomainEvent event, Entry entry) {
        RecordComponent[] components = event.getClass().getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getName().equals("entry")
                        ? entry
                        : components[i].getAccessor().invoke(event);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (DomainEvent) event.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "an event that tells of an entry is not a public record: " + event.getClass(), e);
        }
    }
}
