package org.vpshr.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vpshr.domain.dossier.Dossier;
import org.vpshr.domain.dossier.DossierEvent.Amendment;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;

/**
 * A state that follows amendments: when an entry is corrected, refined, reattributed or taken back, the state is made
 * anew from its events as they read now, so that no decision rests on what no longer stands.
 */
record ReplayedAggregate(Aggregate beginning, List<DomainEvent> past, Aggregate state) implements Aggregate {

    static ReplayedAggregate of(Aggregate beginning) {
        return new ReplayedAggregate(beginning, List.of(), beginning);
    }

    @Override
    public Decision decide(Command command) {
        return state.decide(command);
    }

    @Override
    public Aggregate evolve(DomainEvent event) {
        List<DomainEvent> longer = new ArrayList<>(past);
        longer.add(event);
        return new ReplayedAggregate(
                beginning, longer, event instanceof Amendment ? replayed(longer, event) : state.evolve(event));
    }

    private Aggregate replayed(List<DomainEvent> events, DomainEvent amendment) {
        Map<EntryId, Optional<Entry>> now = asAmended(events);
        Aggregate again = beginning;
        for (DomainEvent event : events) {
            Optional<Entry> entry = event instanceof CarriesEntry brings
                    ? now.getOrDefault(brings.entry().id(), Optional.empty())
                    : Optional.empty();
            if (!(event instanceof CarriesEntry)) {
                again = again.evolveOwn(event);
            } else if (entry.isPresent()) {
                again = again.evolveOwn(event.with(entry.get()));
            }
        }
        return again.with(state.dossier().evolve(amendment));
    }

    /** What each entry says after all of the events; empty where it was taken back. */
    private static Map<EntryId, Optional<Entry>> asAmended(List<DomainEvent> events) {
        Map<EntryId, Optional<Entry>> now = new HashMap<>();
        for (DomainEvent event : events) {
            if (event instanceof CarriesEntry brings) {
                now.put(brings.entry().id(), Optional.of(brings.entry()));
            } else if (event instanceof Amendment amendment) {
                amendment
                        .touches()
                        .ifPresent(id -> now.computeIfPresent(id, (key, said) -> said.flatMap(amendment::applyTo)));
            }
        }
        return now;
    }

    @Override
    public Dossier dossier() {
        return state.dossier();
    }

    @Override
    public Aggregate with(Dossier dossier) {
        return new ReplayedAggregate(beginning, past, state.with(dossier));
    }

    @Override
    public Decision decideOwn(Command command) {
        return state.decideOwn(command);
    }

    @Override
    public Aggregate evolveOwn(DomainEvent event) {
        return new ReplayedAggregate(beginning, past, state.evolveOwn(event));
    }
}
