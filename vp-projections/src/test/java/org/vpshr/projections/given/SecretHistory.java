package org.vpshr.projections.given;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.dossier.DossierEvent.EntryMoved;
import org.vpshr.domain.entry.Attribute;
import org.vpshr.domain.entry.Circle;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.projections.history.RecordedEvent;

/** A history of which it was written down, event by event as it was told, what each audience may know of it in the end. */
public record SecretHistory(List<Step> steps) {

    public SecretHistory {
        steps = List.copyOf(steps);
    }

    /** An event, and what may be known of it. */
    public record Step(DomainEvent told, Sight sight) {}

    /** What an audience may know of an event. */
    @FunctionalInterface
    public interface Sight {
        /** @param shown the entries that were shown to the audience until then */
        Optional<DomainEvent> by(Circle audience, Set<EntryId> shown);
    }

    /** Seen by those of the circle, with the links to what they were shown. */
    public static Step within(Circle circle, DomainEvent event) {
        return new Step(
                event,
                (audience, shown) -> audience.sees(circle)
                        ? Optional.of(withLinksTo(shown, told(audience, event)))
                        : Optional.empty());
    }

    public static Step open(DomainEvent event) {
        return within(Circle.PUBLIC, event);
    }

    /** Seen by no one. */
    public static Step nowhere(DomainEvent event) {
        return new Step(event, (audience, shown) -> Optional.empty());
    }

    /** Seen by those of the circle as it was told, by all others as something else. */
    public static Step withinOrElse(Circle circle, DomainEvent event, DomainEvent toOthers) {
        return new Step(
                event,
                (audience, shown) ->
                        Optional.of(withLinksTo(shown, told(audience, audience.sees(circle) ? event : toOthers))));
    }

    /** What is the ministry's own of its attributes is for the ministry alone, whoever sees the rest. */
    private static DomainEvent told(Circle audience, DomainEvent event) {
        Optional<Entry> entry = event.statedEntry();
        return entry.isEmpty() || audience == Circle.INTERNAL
                ? event
                : event.with(entry.get()
                        .withAttributes(entry.get().attributes().stream()
                                .filter(Attribute::open)
                                .toList()));
    }

    public static DomainEvent withLinksTo(Set<EntryId> shown, DomainEvent event) {
        Optional<Entry> entry = event.statedEntry();
        return entry.isEmpty()
                ? event
                : event.with(entry.get()
                        .withLinks(entry.get().links().stream()
                                .filter(link -> shown.contains(link.to()))
                                .toList()));
    }

    /** All of it. */
    public AHistory told() {
        return AHistory.history(steps.stream().map(Step::told).toArray(DomainEvent[]::new));
    }

    /** What it would be, had nothing of it been recorded that the audience may not know; each event at its own place. */
    public AHistory knownTo(Circle audience) {
        Set<EntryId> shown = new HashSet<>();
        Map<EntryId, Subject> moved = new HashMap<>();
        List<RecordedEvent> known = new ArrayList<>();
        for (RecordedEvent recorded : told().recorded()) {
            Step step = steps.get((int) recorded.position() - 1);
            if (step.told() instanceof EntryMoved e) {
                moved.put(e.entry(), e.to());
            }
            step.sight().by(audience, Set.copyOf(shown)).ifPresent(event -> {
                Subject subject = event.belongsTo();
                if (event instanceof CarriesEntry brings) {
                    shown.add(brings.entry().id());
                    subject = moved.getOrDefault(brings.entry().id(), subject);
                }
                known.add(new RecordedEvent(recorded.position(), recorded.recorded(), event, subject));
            });
        }
        return AHistory.of(known);
    }

    @Override
    public String toString() {
        return told().toString();
    }
}
