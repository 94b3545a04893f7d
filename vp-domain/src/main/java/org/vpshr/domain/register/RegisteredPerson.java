package org.vpshr.domain.register;

import static org.vpshr.domain.dossier.DossierRule.ERASABLE;
import static org.vpshr.domain.entry.EntryRule.NEVER_WITHOUT_EVIDENCE;
import static org.vpshr.domain.party.PartyRule.REGISTERED_ONCE;

import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Command;
import org.vpshr.domain.Decision;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject.PersonId;
import org.vpshr.domain.dossier.Dossier;
import org.vpshr.domain.register.RegisterCommand.ErasePerson;
import org.vpshr.domain.register.RegisterCommand.RegisterPerson;
import org.vpshr.domain.register.RegisterEvent.PersonErased;
import org.vpshr.domain.register.RegisterEvent.PersonRegistered;
import org.vpshr.domain.rule.Findings;

/**
 * A person by reference. The state holds no name, so that nothing of the person outlives an erasure (rule 116).
 *
 * @param id who
 * @param dossier what is on record of the subject, whatever kind it is of, and of the entries that its commands refer
 *     to
 * @param known whether he or she is registered, or erased
 */
public record RegisteredPerson(PersonId id, Dossier dossier, Known known) implements Aggregate {

    /** What is known of the name. */
    enum Known {
        NO_NAME,
        NAMED,
        ERASED
    }

    /**
     * {@return the person before anything is recorded of him or her}
     *
     * @param id who
     */
    public static RegisteredPerson of(PersonId id) {
        return new RegisteredPerson(id, Dossier.of(id), Known.NO_NAME);
    }

    @Override
    public Decision decideOwn(Command command) {
        return switch (command) {
            case RegisterPerson own -> Decision.of(register(own), own.recorded());
            case ErasePerson own -> Decision.of(erase(own), own.recorded());
            default -> throw Aggregate.misdirected(command);
        };
    }

    private Findings register(RegisterPerson c) {
        REGISTERED_ONCE.refuseIf(
                known != Known.NO_NAME, id + " is registered already", "give another person a reference of its own");
        REGISTERED_ONCE.refuseIf(
                !c.name().person().equals(id.id()),
                "the name belongs to person/" + c.name().person(),
                "register it under that person");
        return Findings.NONE;
    }

    private Findings erase(ErasePerson c) {
        ERASABLE.refuseIf(
                known != Known.NAMED,
                known == Known.ERASED ? id + " is erased already" : id + " is not in the register",
                "name a person of the register");
        NEVER_WITHOUT_EVIDENCE.refuseIf(
                c.ground().isBlank() || c.authoriser().isBlank(),
                id + " would be erased without a ground or an authoriser",
                "say why, and who authorised it");
        return Findings.NONE;
    }

    @Override
    public RegisteredPerson evolveOwn(DomainEvent event) {
        return switch (event) {
            case PersonRegistered e when e.subject().equals(id) -> new RegisteredPerson(id, dossier, Known.NAMED);
            case PersonErased e when e.subject().equals(id) -> new RegisteredPerson(id, dossier, Known.ERASED);
            default -> this;
        };
    }

    @Override
    public RegisteredPerson with(Dossier next) {
        return new RegisteredPerson(id, next, known);
    }
}
