package org.vpshr.domain.offences.lonely;

import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Command;
import org.vpshr.domain.Decision;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.dossier.Dossier;

/** Breaks the rule that a state stands with its commands and events. */
public record LonelyState(Dossier dossier) implements Aggregate {

    @Override
    public Aggregate with(Dossier other) {
        return new LonelyState(other);
    }

    @Override
    public Decision decideOwn(Command command) {
        throw Aggregate.misdirected(command);
    }

    @Override
    public Aggregate evolveOwn(DomainEvent event) {
        return this;
    }
}
