package org.vpshr.domain;

import org.vpshr.domain.dossier.Dossier;
import org.vpshr.domain.host.OwnRules;

/** A state that decides by a ministry's own rules after those of the field. What events make of it is the same without. */
record RuledAggregate(Aggregate state, OwnRules rules) implements Aggregate {

    @Override
    public Dossier dossier() {
        return state.dossier();
    }

    @Override
    public Aggregate with(Dossier dossier) {
        return new RuledAggregate(state.with(dossier), rules);
    }

    @Override
    public Decision decide(Command command) {
        return state.decide(command).with(rules.findings(command, state.dossier()));
    }

    @Override
    public Decision decideOwn(Command command) {
        return state.decideOwn(command);
    }

    @Override
    public Aggregate evolve(DomainEvent event) {
        return new RuledAggregate(state.evolve(event), rules);
    }

    @Override
    public Aggregate evolveOwn(DomainEvent event) {
        return new RuledAggregate(state.evolveOwn(event), rules);
    }

    @Override
    public Aggregate settled() {
        return new RuledAggregate(state.settled(), rules);
    }
}
