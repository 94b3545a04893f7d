package org.vpshr.application.reports;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vpshr.domain.CarriesEntry;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.given.EveryFact;
import org.vpshr.domain.given.Samples;
import org.vpshr.projections.history.Kind;

/** An event for every kind of entry that a subject takes, found through the sealed roots. */
final class BroughtEntries {
    private static final List<DomainEvent> SAMPLES = types().stream()
            .<DomainEvent>flatMap(
                    type -> Stream.of(Samples.full().of(type), Samples.bare().of(type)))
            .toList();
    private static final Map<Subject, List<DomainEvent>> MADE = new HashMap<>();

    private BroughtEntries() {}

    /** The kinds of event that bring an entry. */
    static List<Class<? extends DomainEvent>> types() {
        return EveryFact.events().stream()
                .filter(CarriesEntry.class::isAssignableFrom)
                .toList();
    }

    /** What may be brought of the subject, each with the entry under a name of its own. */
    static List<DomainEvent> of(Subject subject, Entry entry) {
        List<DomainEvent> events = new ArrayList<>();
        for (DomainEvent event : MADE.computeIfAbsent(subject, BroughtEntries::made)) {
            events.add(event.with(named(entry, "entry-" + events.size())));
        }
        return events;
    }

    private static List<DomainEvent> made(Subject subject) {
        Map<String, DomainEvent> byKind = new LinkedHashMap<>();
        for (DomainEvent sample : SAMPLES) {
            if (subjectOf(sample.getClass()).getType().isInstance(subject)) {
                DomainEvent event = with(sample, "subject", subject);
                byKind.putIfAbsent(kind(event), event);
            }
        }
        return List.copyOf(byKind.values());
    }

    /** By what templates select. */
    static String kind(DomainEvent event) {
        return event.qualifier().isEmpty() ? Kind.of(event).toString() : Kind.of(event) + ":" + event.qualifier();
    }

    /** The same event as the pattern of a template qualifies it; nothing where it is of another kind. */
    static Optional<DomainEvent> qualified(DomainEvent event, String pattern) {
        String kind = Kind.of(event) + ":";
        if (!pattern.startsWith(kind)) {
            return Optional.empty();
        }
        String wanted = pattern.substring(kind.length());
        return Stream.of(event.getClass().getRecordComponents())
                .flatMap(component -> values(component, wanted)
                        .filter(value -> component.getType().isInstance(value))
                        .map(value -> with(event, component.getName(), value)))
                .filter(each -> each.qualifier().equals(wanted))
                .findFirst();
    }

    private static Stream<Object> values(RecordComponent component, String wanted) {
        return component.getType().isEnum()
                ? Stream.of(component.getType().getEnumConstants())
                : component.getType() == String.class ? Stream.of(wanted) : Stream.empty();
    }

    static Entry named(Entry entry, String id) {
        return new Entry(
                new EntryId(id),
                entry.statement(),
                entry.when(),
                entry.where(),
                entry.who(),
                entry.figures(),
                entry.sources(),
                entry.links(),
                entry.audience(),
                entry.placement(),
                entry.contribution());
    }

    private static RecordComponent subjectOf(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .filter(component -> component.getName().equals("subject"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " names no subject"));
    }

    /** The same with another value of a component. */
    private static DomainEvent with(DomainEvent sample, String name, Object value) {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        try {
            Constructor<?> made = sample.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            List<Object> values = new ArrayList<>();
            for (RecordComponent component : components) {
                boolean other = component.getName().equals(name);
                values.add(other ? value : component.getAccessor().invoke(sample));
            }
            return (DomainEvent) made.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(sample.getClass() + " cannot be made with the " + name + " " + value, e);
        }
    }
}
