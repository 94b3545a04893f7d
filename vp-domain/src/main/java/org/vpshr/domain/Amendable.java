package org.vpshr.domain;

import java.util.ArrayList;
import java.util.List;
import org.vpshr.domain.dossier.Dossier;
import org.vpshr.domain.rule.Decision;

/**
 * A state that follows amendments: when an entry is corrected, refined, reattributed or taken back, the state is made
 * anew from its events as they are told now, so that no decision rests on what no longer stands.
 */
record Amendable(Aggregate beginning, List<DomainEvent> past, Aggregate state) implements Aggregate {

    static Amendable of(Aggregate beginning) {
        return new Amendable(beginning, List.of(), beginning);
    }

    @Override
    public Decision decide(Command command) {
        return state.decide(command);
    }

    @Override
    public Aggregate evolve(DomainEvent event) {
        List<DomainEvent> longer = new ArrayList<>(past);
        longer.add(event);
        return new Amendable(beginning, longer, Retelling.amends(event) ? retold(longer, event) : state.evolve(event));
    }

    private Aggregate retold(List<DomainEvent> events, DomainEvent amendment) {
        Retelling retelling = new Retelling();
        events.forEach(retelling::hear);
        Aggregate again = beginning;
        for (DomainEvent event : events) {
            again = retelling.tell(event).map(again::evolveOwn).orElse(again);
        }
        return again.with(state.dossier().evolve(amendment));
    }

    @Override
    public Dossier dossier() {
        return state.dossier();
    }

    @Override
    public Aggregate with(Dossier dossier) {
        return new Amendable(beginning, past, state.with(dossier));
    }

    @Override
    public Decision decideOwn(Command command) {
        return state.decideOwn(command);
    }

    @Override
    public Aggregate evolveOwn(DomainEvent event) {
        return new Amendable(beginning, past, state.evolveOwn(event));
    }
}
