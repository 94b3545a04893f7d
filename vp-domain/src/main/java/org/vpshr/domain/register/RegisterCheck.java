package org.vpshr.domain.register;

import static org.vpshr.domain.entry.EntryRule.PERSON_IS_KNOWN;
import static org.vpshr.domain.party.PartyRule.ORGANISATION_IS_KNOWN;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vpshr.domain.Command;
import org.vpshr.domain.Subject;
import org.vpshr.domain.party.Party;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.text.Said;

/**
 * Holds every party that a command names against the register, in whatever field it stands. A person has to be in it; an
 * organisation may come into it later, as where a record begins late.
 */
public final class RegisterCheck {
    private RegisterCheck() {}

    /**
     * Checks that everybody whom the command names is in the register.
     *
     * @param command what is asked to be recorded
     * @param register who is in the register
     * @return a finding where an organisation is named that is not in the register
     * @throws org.vpshr.domain.rule.RuleViolation when a person is
     */
    public static Findings check(Command command, Directory register) {
        if (command instanceof RegisterCommand) {
            return Findings.NONE; // it makes known, or is refused by rules of the register itself
        }
        Map<Subject, String> unknown = new LinkedHashMap<>();
        Said.by(
                (Record) command,
                part -> party(part)
                        .filter(party -> !register.knows(party))
                        .ifPresent(party -> unknown.putIfAbsent(party, fieldOf(part))));
        unknown.forEach((party, at) -> PERSON_IS_KNOWN.refuseIf(
                party instanceof Subject.PersonId,
                party + ", named in " + at + ", is not in the register",
                "register the person first"));
        String named = unknown.entrySet().stream()
                .map(each -> each.getKey() + " (in " + each.getValue() + ")")
                .collect(Collectors.joining(", "));
        return Findings.of(ORGANISATION_IS_KNOWN.flagIf(
                !unknown.isEmpty(),
                "not in the register: " + named + "; if that is the right id, make it known by"
                        + " register.RegisterOrganisation, else correct the entry"));
    }

    private static Optional<Subject> party(Said.Part part) {
        return switch (part.in()) {
            case Party.Organisation party -> Optional.of(new Subject.OrganisationId(party.id()));
            case Party.Person party -> Optional.of(new Subject.PersonId(party.id()));
            case Subject.OrganisationId party -> Optional.of(party);
            case Subject.PersonId party -> Optional.of(party);
            default -> Optional.empty();
        };
    }

    /** Of the party, and not of the id in it. */
    private static String fieldOf(Said.Part part) {
        return part.at().substring(0, part.at().lastIndexOf('.'));
    }
}
