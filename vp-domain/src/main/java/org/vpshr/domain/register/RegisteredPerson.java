package org.vpshr.domain.register;

import static org.vpshr.domain.party.PartyRule.REGISTERED_ONCE;

import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Command;
import org.vpshr.domain.Decision;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.PersonId;
import org.vpshr.domain.dossier.Dossier;
import org.vpshr.domain.register.RegisterCommand.RegisterPerson;
import org.vpshr.domain.register.RegisterEvent.PersonRegistered;
import org.vpshr.domain.rule.Findings;

/** A person by reference. The state holds no name, so that nothing of the person outlives an erasure (rule 116). */
public record RegisteredPerson(PersonId id, Dossier dossier, boolean registered) implements Aggregate {

    public static RegisteredPerson of(PersonId id) {
        return new RegisteredPerson(id, Dossier.of(id), false);
    }

    @Override
    public Decision decideOwn(Command command) {
        return switch (command) {
            case RegisterPerson own -> Decision.of(register(own), own.recorded());
            default -> throw Aggregate.misdirected(command);
        };
    }

    private Findings register(RegisterPerson c) {
        REGISTERED_ONCE.refuseIf(
                registered, id + " is registered already", "give another person a reference of its own");
        REGISTERED_ONCE.refuseIf(
                !c.name().person().equals(id.id()),
                "the name belongs to person/" + c.name().person(),
                "register it under that person");
        return Findings.NONE;
    }

    @Override
    public RegisteredPerson evolveOwn(DomainEvent event) {
        return event instanceof PersonRegistered e && e.subject().equals(id)
                ? new RegisteredPerson(id, dossier, true)
                : this;
    }

    @Override
    public RegisteredPerson with(Dossier next) {
        return new RegisteredPerson(id, next, registered);
    }
}
