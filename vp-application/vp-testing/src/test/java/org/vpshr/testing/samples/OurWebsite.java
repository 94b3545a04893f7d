package org.vpshr.testing.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.vpshr.application.following.Delivery;
import org.vpshr.domain.entry.EntryId;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterEvent.PersonRegistered;
import org.vpshr.projections.history.RecordedEvent;

/** A page for each entry, with a line for each thing that was told of it, and who is who. */
public class OurWebsite {
    private final Map<String, SortedMap<Long, String>> pages = new ConcurrentSkipListMap<>();
    private final Map<String, String> names = new ConcurrentSkipListMap<>();

    /** What it is told of. */
    public void take(Delivery delivery) {
        switch (delivery) {
            case Delivery.Happened happened -> add(happened.event());
            case Delivery.Withheld withheld -> forget(withheld.entry());
            case Delivery.Erased erased -> forget(erased.entry());
            case Delivery.Revised revised -> {
                forget(revised.entry());
                revised.life().forEach(this::add);
            }
            case Delivery.NameErased erased -> names.remove(erased.person().toString());
            case Delivery.KeysRotated rotated -> {} // nothing is sealed here
        }
    }

    protected final void forget(EntryId entry) {
        pages.remove(entry.value());
    }

    private void add(RecordedEvent recorded) {
        recorded.event()
                .touches()
                .ifPresent(entry -> pages.computeIfAbsent(entry.value(), none -> new TreeMap<>())
                        .put(recorded.position(), line(recorded)));
        if (recorded.event() instanceof PersonRegistered person
                && !person.name().full().equals(PersonName.ERASED)) {
            names.put(person.subject().toString(), person.name().full());
        }
    }

    private static String line(RecordedEvent recorded) {
        return recorded.event()
                .statedEntry()
                .map(entry -> entry.statement().english())
                .orElseGet(() -> recorded.event().getClass().getSimpleName());
    }

    /** All of it, as a visitor finds it. */
    public List<String> pages() {
        List<String> all = new ArrayList<>();
        pages.forEach((entry, lines) -> all.add(entry + " " + lines.values()));
        names.forEach((person, name) -> all.add(person + " " + name));
        return all;
    }
}
