package org.vpshr.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.vpshr.domain.dossier.Dossier;
import org.vpshr.domain.dossier.DossierEvent.Amendment;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.entry.EntryId;

/**
 * A state that follows amendments: when an entry is corrected, refined, reattributed or taken back, the state is made
 * anew from its events as they read now, so that no decision rests on what no longer stands. It is made when a decision
 * asks for it, once for however many amendments came before.
 *
 * @param own the state, its dossier apart; null where it has to be made anew
 */
record ReplayedAggregate(
        Aggregate beginning,
        PVector<DomainEvent> past,
        Dossier dossier,
        @Nullable Aggregate own) implements Aggregate {

    static ReplayedAggregate of(Aggregate beginning) {
        return new ReplayedAggregate(beginning, TreePVector.empty(), beginning.dossier(), beginning);
    }

    @Override
    public Aggregate evolve(DomainEvent event) {
        return new ReplayedAggregate(
                beginning,
                past.plus(event),
                dossier.evolve(event),
                own == null || event instanceof Amendment ? null : own.evolveOwn(event));
    }

    @Override
    public ReplayedAggregate settled() {
        return own == null ? new ReplayedAggregate(beginning, past, dossier, replayed()) : this;
    }

    private Aggregate replayed() {
        Map<EntryId, Optional<Entry>> now = asAmended(past);
        Aggregate again = beginning;
        for (DomainEvent event : past) {
            Optional<Entry> entry = event instanceof CarriesEntry brings
                    ? now.getOrDefault(brings.entry().id(), Optional.empty())
                    : Optional.empty();
            if (!(event instanceof CarriesEntry)) {
                again = again.evolveOwn(event);
            } else if (entry.isPresent()) {
                again = again.evolveOwn(event.with(entry.get()));
            }
        }
        return again;
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
    public Aggregate with(Dossier other) {
        return new ReplayedAggregate(beginning, past, other, own);
    }

    @Override
    public Decision decide(Command command) {
        return own == null ? settled().decide(command) : own.with(dossier).decide(command);
    }

    @Override
    public Decision decideOwn(Command command) {
        return own == null ? settled().decideOwn(command) : own.with(dossier).decideOwn(command);
    }

    @Override
    public Aggregate evolveOwn(DomainEvent event) {
        return own == null
                ? settled().evolveOwn(event)
                : new ReplayedAggregate(beginning, past, dossier, own.evolveOwn(event));
    }
}
